package dev.vitrine.search.mix;

import dev.vitrine.search.Mixer;
import dev.vitrine.search.MixerContract;

class PlainMixTest extends MixerContract {
  @Override
  protected Mixer mixer() {
    return new PlainMix();
  }
}
