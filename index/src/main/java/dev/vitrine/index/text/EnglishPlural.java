package dev.vitrine.index.text;

import java.util.HashMap;
import java.util.Map;

/// A minimal English stemmer: brings plurals and possessives to the singular, and touches nothing
/// else.
final class EnglishPlural {
  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String pairs =
        "men man mens man women woman womens woman children child childrens child kids kid "
            + "feet foot teeth tooth mice mouse geese goose knives knife shelves shelf "
            + "leaves leaf scarves scarf scarfs scarf wolves wolf halves half loaves loaf wives wife "
            + "lives life thieves thief elves elf calves calf hooves hoof tomatoes tomato "
            + "potatoes potato heroes hero mangoes mango torpedoes torpedo echoes echo axe ax axes ax "
            + "menus menu tofus tofu emus emu viruses virus bonuses bonus cactuses cactus lens lens "
            + "lenses lens gases gas tvs tv pcs pc cds cd yes yes this this its its gps gps ups ups "
            + "abs abs fps fps ios ios was was has has news news buses bus dies die pies pie ties tie "
            + "lies lie pie pie tie tie die die lie lie quizzes quiz people people mens' man gas gas "
            + "plus plus series series species species batteries battery octopuses octopus oxen ox";
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      IRREGULAR.put(words[i], words[i + 1]);
    }
  }

  private EnglishPlural() {}

  /// The singular of a word whose plural no rule gives; else the word.
  static String irregular(String word) {
    return IRREGULAR.getOrDefault(word, word);
  }

  /// The stem of a folded English word.
  static String stem(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length < 4) {
      return word;
    }
    if (word.endsWith("ie")) {
      return word.substring(0, length - 2) + "y";
    }
    char last = word.charAt(length - 1);
    char previous = word.charAt(length - 2);
    if (last != 's' || previous == 's' || previous == 'u') {
      return word;
    }
    return previous == 'e' ? withoutEs(word, length) : word.substring(0, length - 1);
  }

  private static String withoutEs(String word, int length) {
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean aches =
        word.endsWith("aches") && length > 5 && "eo".indexOf(word.charAt(length - 6)) < 0;
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || (word.endsWith("ches") && !aches)
            || word.endsWith("xes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }
}
