package dev.vitrine.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final Words WORDS = new Words();

  @ParameterizedTest
  @CsvSource({
    "en,Running Shoes for Women,shoe",
    "en,hoodies,hoodie",
    "en,dresses,dress",
    "en,batteries,battery",
    "en,knives,knife",
    "en,children's,child",
    "en,men,man",
    "en,watches,watch",
    "en,sizes,size",
    "en,cafés,cafe",
    "es,Zapatos rojos,zapato rojo",
    "es,camiones,camion",
    "de,Schuhe,schuh",
    "de,Schlüssel,schluessel",
    "de,Straße,strasse",
    "fr,chaussures d’été,chaussure ete",
    "pt,aviões,avião",
    "pt,calças,calca",
    "it,scarpe,scarpa",
    "nl,schoenen,schoen",
    "nl,lampen,lamp",
    "nl,fietsen,fiets",
    "nl,huizen,huis",
    "id,sepatunya,sepatu",
    "ms,bajunya,baju",
    "vi,điện thoại,dien thoai",
    "vi,áo thun,ao thun",
    "th,เคสโทรศัพท์มือถือ,มือถือ",
    "zh,红色连衣裙,连衣裙",
    "zh,苹果手机壳,手机壳",
    "zh,苹果手机壳,机壳",
    "ja,コンピューター,コンピュータ",
    "ja,ﾊﾟｿｺﾝ,パソコン",
    "ja,ワイヤレスイヤホン,イヤホン",
    "ja,赤い靴の箱,靴",
    "ko,무선 이어폰,이어폰",
    "ko,운동화를,운동화",
    "ar,الكتاب,كتاب",
    "ar,حِذَاء,حذاء",
    "other,Привет Мир,мир",
    "ar,هاتف ٥٠٠,500"
  })
  void aQueryFindsAnItem(String code, String item, String query) {
    Language language = Language.of(code);
    Analysed asked = WORDS.query(query, language);
    assertThat(Finding.finds(asked, WORDS.item(item, language))).as(asked.toString()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en,glass,gas",
    "en,dress,dressing",
    "th,ขา,ข้า",
    "zh,红色连衣裙,蓝裙",
    "de,Hose,Hase",
    "es,ropa,rojo"
  })
  void aQueryDoesNotFindAnotherItem(String code, String item, String query) {
    Language language = Language.of(code);
    assertThat(Finding.finds(WORDS.query(query, language), WORDS.item(item, language))).isFalse();
  }

  @Test
  void stopWordsStayAndAreMarked() {
    List<Token> tokens = WORDS.of("case for the phone", Language.EN);
    assertThat(tokens).extracting(Token::exact).containsExactly("case", "for", "the", "phone");
    assertThat(tokens).extracting(Token::common).containsExactly(false, true, true, false);
    assertThat(tokens).extracting(Token::position).containsExactly(0, 1, 2, 3);
  }

  @Test
  void latinWordsInOtherScriptsAreEnglish() {
    assertThat(WORDS.key("Nike 運動靴 Shoes", Language.JA)).startsWith("nike").endsWith("shoe");
  }

  @ParameterizedTest
  @CsvSource({"MINIMAL,running shoe", "KSTEM,running shoe", "PORTER,run shoe"})
  void englishStemmingCanBeChosen(Stemming stemming, String stems) {
    assertThat(String.join(" ", new Words(stemming).key("running shoes", Language.EN)))
        .isEqualTo(stems);
  }

  @ParameterizedTest
  @CsvSource({
    "pt-BR,PT",
    "zh_Hant,ZH",
    "EN,EN",
    "xx,OTHER",
    "'',OTHER",
    "in,ID",
    "cmn,ZH",
    "other,OTHER"
  })
  void tagsNameLanguages(String tag, Language language) {
    assertThat(Language.of(tag)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wireless headphones with noise cancelling for travel|EN",
        "Sony WH-1000XM4|EN",
        "Zapatos de cuero para hombre con suela de goma y plantilla|ES",
        "Schuhe aus Leder für Herren mit Gummisohle und Einlage|DE",
        "Chaussures en cuir pour homme avec une semelle dans la boîte|FR",
        "Sapatos de couro para homens com sola de borracha, não desliza, são leves|PT",
        "Scarpe da uomo in pelle con suola di gomma per la pioggia e il freddo|IT",
        "Leren schoenen voor heren met een rubberen zool en het is waterdicht|NL",
        "Sepatu kulit pria ukuran lengkap, bahan bagus dan gratis ongkir|ID",
        "Kasut kulit lelaki saiz lengkap, kualiti terbaik, penghantaran percuma|MS",
        "Giày da nam đế cao su chống trượt|VI",
        "รองเท้าหนังผู้ชาย Nike|TH",
        "男士真皮皮鞋 Nike Air|ZH",
        "メンズ革靴 防水 Nike|JA",
        "남성 가죽 구두 Nike|KO",
        "حذاء جلد رجالي Nike|AR"
      })
  void textsTellTheirLanguage(String text, Language language) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }
}
