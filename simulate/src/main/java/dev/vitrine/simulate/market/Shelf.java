package dev.vitrine.simulate.market;

import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.catalogue.Assortment;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.catalogue.Draft;
import dev.vitrine.simulate.catalogue.JsonText;
import dev.vitrine.simulate.catalogue.ListingWriter;
import dev.vitrine.simulate.catalogue.Posting;
import dev.vitrine.simulate.catalogue.ProductType;
import dev.vitrine.simulate.catalogue.Sellers;
import dev.vitrine.simulate.catalogue.StoryWriter;
import java.util.ArrayList;
import java.util.List;

/// What of the truth is put before the eyes of shops and shoppers: the documents of sellers,
/// creators, listings, videos and lives. Nothing hidden is in them.
final class Shelf {
  private static final long DAY = Rooms.DAY;

  private final SupplyConf conf;
  private final long seed;
  private final Assortment assortment;
  private final Goods goods;
  private final Merchants merchants;
  private final Creators creators;
  private final Reels reels;
  private final Rooms rooms;
  private final Seasons seasons;
  private final Sellers names;
  private final ListingWriter products;
  private final StoryWriter stories;
  private final Stated stated;

  Shelf(
      SupplyConf conf,
      long seed,
      Assortment assortment,
      Goods goods,
      Merchants merchants,
      Creators creators,
      Reels reels,
      Rooms rooms,
      Seasons seasons) {
    this.conf = conf;
    this.seasons = seasons;
    this.seed = seed;
    this.assortment = assortment;
    this.goods = goods;
    this.merchants = merchants;
    this.creators = creators;
    this.reels = reels;
    this.rooms = rooms;
    names = new Sellers(seed);
    products = new ListingWriter(assortment);
    stories = new StoryWriter(seed, assortment);
    stated = new Stated(conf, seed);
  }

  Document seller(int n) {
    JsonText out = new JsonText();
    Repute repute = Repute.of(seed, merchants, n);
    names.write(n, repute.tenths(), repute.ratings(), out);
    return new Document(Merchants.id(n), out.take());
  }

  Document creator(int n) {
    JsonText out = new JsonText();
    stories.creator(n, creators.followers(n), out);
    return new Document(Creators.id(n), out.take());
  }

  /// A listing as it stands in the shop on a day, without what shoppers did since the opening.
  Document listing(int i, int day) {
    JsonText out = new JsonText();
    Past past = past(i);
    Draft draft = stated(i);
    Dice words = Chance.dice(seed, Purpose.WORDING, i);
    String more = goods.does(i, Fraud.STUFFING) ? stuffing(draft, words) : "";
    boolean numbered = words.chance(0.7);
    products.write(
        draft,
        new Posting(
            Goods.id(i),
            words,
            more,
            Merchants.id(goods.seller(i)),
            names.market(goods.seller(i)),
            goods.shown(i, day),
            goods.struck(i),
            goods.stock(i, day),
            past.tenths(),
            past.ratings(),
            past.sold(),
            seasons.start(goods.entered(i) - past.days()),
            numbered),
        out);
    return new Document(Goods.id(i), out.take());
  }

  private Past past(int i) {
    return goods.entered(i) == 0 ? Past.of(seed, goods, i) : new Past(0, 0, 0, 0);
  }

  /// What a listing says that it is.
  Draft stated(int i) {
    return stated.of(i, goods.draft(i));
  }

  /// What of a listing shows when it comes.
  Label label(int i) {
    Past past = past(i);
    Draft draft = stated(i);
    Repute repute = Repute.of(seed, merchants, goods.seller(i));
    double middle = draft.type().price() * 100 * Clusters.factor(draft);
    return new Label(
        StrictMath.log(goods.shown(i, goods.entered(i)) / middle),
        StrictMath.log(draft.brand().factor()),
        goods.struck(i) > 0,
        past.days(),
        past.sold(),
        past.ratings(),
        past.ratings() > 0 ? past.tenths() / 10.0 : 0,
        repute.ratings(),
        repute.ratings() > 0 ? repute.tenths() / 10.0 : 0);
  }

  /// Words of other goods: brands and names that are searched for.
  private String stuffing(Draft draft, Dice dice) {
    StringBuilder words = new StringBuilder(80);
    List<ProductType> types = assortment.types();
    for (int i = 0; i < 3; i++) {
      ProductType other = types.get(dice.below(types.size()));
      boolean near = other.department().equals(draft.type().department()) || i == 2;
      ProductType type = near ? other : draft.type();
      words.append(' ').append(dice.pick(assortment.brands(draft.type())).name());
      words.append(' ').append(dice.pick(type.nouns()).titled());
    }
    return words.toString();
  }

  Document video(int i) {
    JsonText out = new JsonText();
    int[] shows = reels.shows(i);
    Draft draft = goods.draft(shows.length > 0 ? shows[0] : 0);
    Dice words = Chance.dice(seed, Purpose.SAID, i);
    Dice slips = Chance.dice(seed, Purpose.SAID, -1L - i);
    double share = 2 * conf.misheard() * (1 - creators.clarity(reels.creator(i)));
    long ago = reels.entered(i) == 0 ? (long) (400 * DAY * slips.unit() * slips.unit()) : 0;
    stories.video(
        draft,
        new StoryWriter.Clip(
            Reels.id(i),
            Creators.id(reels.creator(i)),
            words,
            reels.seconds(i),
            said -> Slips.heard(said, share, slips),
            written -> Slips.seen(written, share, slips),
            links(i, slips),
            seasons.start(reels.entered(i)).minusSeconds(ago)),
        out);
    return new Document(Reels.id(i), out.take());
  }

  /// The links as they are claimed, each with how sure its finder was: surer where it is right, but
  /// not always.
  private List<StoryWriter.Link> links(int i, Dice dice) {
    List<StoryWriter.Link> links = new ArrayList<>();
    int seconds = reels.seconds(i);
    int[] linked = reels.linked(i);
    for (int k = 0; k < linked.length; k++) {
      boolean right = reels.shows(i, goods.cluster(linked[k]), goods);
      double sure = Chance.logistic((right ? 2.2 : 0.8) + dice.normal());
      int from = 2 + (seconds - 4) * k / linked.length;
      int to = 2 + (seconds - 4) * (k + 1) / linked.length;
      int percent = Math.clamp(Math.round(sure * 100), 5, 99);
      links.add(new StoryWriter.Link(Goods.id(linked[k]), percent, from, to));
    }
    return links;
  }

  /// A live as it stands at a second of a day.
  Document live(int i, int day, int second) {
    JsonText out = new JsonText();
    Airing airing = Airing.of(rooms, i, day, second);
    int[] queue = rooms.queue(i);
    stories.live(
        goods.draft(queue.length > 0 ? queue[0] : 0),
        new StoryWriter.Session(
            Rooms.id(i),
            rooms.host(i),
            Chance.dice(seed, Purpose.SPOKEN, i),
            airing.state(),
            seasons.start(rooms.startDay(i)).plusSeconds(rooms.startSecond(i)),
            airing.showing(),
            airing.queue()),
        out);
    return new Document(Rooms.id(i), out.take());
  }
}
