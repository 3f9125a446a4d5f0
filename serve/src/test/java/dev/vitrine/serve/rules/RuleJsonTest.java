package dev.vitrine.serve.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.serve.http.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules in JSON: what they mean, that nothing is lost, and that what is wrong is named.
class RuleJsonTest {
  private static final String FULL =
      """
      {'objectID':'r','description':'d','enabled':false,'tags':['t'],
       'conditions':[{'pattern':' Red {facet:brand} ','anchoring':'startsWith',
         'alternatives':true,'context':'mobile','filters':'categories:Audio','market':'DE'}],
       'validity':[{'from':1,'until':2}],
       'consequence':{
         'params':{'query':{'edits':[{'type':'remove','delete':'red'},
             {'type':'replace','delete':'a','insert':'b'}]},
           'filters':'price < 10','facetFilters':['brand:Sony'],
           'optionalFilters':['brand:Bose<score=2>','brand:-JBL',['a:1','a:2']],
           'automaticFacetFilters':['color',{'facet':'brand','disjunctive':true}],
           'automaticOptionalFacetFilters':[{'facet':'size','score':3}],
           'renderingContent':{'redirect':{'url':'/sale'},
             'widgets':{'banners':[{'image':{'urls':[{'url':'https://x.example/a.png'}]}}]}}},
         'promote':[{'objectID':'1','position':0},{'objectIDs':['2','3'],'position':4}],
         'filterPromotes':false,'hide':[{'objectID':'4'}],
         'boosts':[{'filters':'stock_{market} > 0','strength':0.5}],
         'userData':{'a':[1]}}}
      """;

  private static Rule read(String json) {
    return RuleJson.read(Json.read(json.replace('\'', '"')), "", "");
  }

  private static Rule does(String consequence) {
    return read("{'objectID':'r','consequence':" + consequence + "}");
  }

  @Test
  void everyPartAroundTheConsequenceIsRead() {
    Rule rule = read(FULL);
    assertThat(rule.enabled()).isFalse();
    assertThat(rule.validity()).containsExactly(new Rule.Period(1, 2));
    var condition = rule.conditions().getFirst();
    assertThat(condition.pattern()).isEqualTo("Red {facet:brand}");
    assertThat(condition.anchoring()).isEqualTo(Anchoring.STARTS_WITH);
    assertThat(condition.alternatives()).isTrue();
    assertThat(condition.markets()).containsExactly("DE");
    assertThat(condition.filter()).isEqualTo(new Filter.Is("categories", "Audio"));
    assertThat(RuleJson.read(RuleJson.write(rule), "", "")).isEqualTo(rule);
  }

  @Test
  void filtersAndBoostsAreRead() {
    var does = read(FULL).consequence();
    assertThat(does.edits()).containsExactly(new Edit("red", ""), new Edit("a", "b"));
    Filter sony = new Filter.Is("brand", "Sony");
    Filter cheap = new Filter.Between("price", Double.NEGATIVE_INFINITY, Math.nextDown(10.0));
    assertThat(does.filter()).isEqualTo(new Filter.And(List.of(cheap, sony)));
    assertThat(does.boosts())
        .contains(
            new Boost(new Filter.Is("brand", "Bose"), 0.4),
            new Boost(new Filter.Is("brand", "JBL"), -0.2),
            new Boost(
                new Filter.Or(List.of(new Filter.Is("a", "1"), new Filter.Is("a", "2"))), 0.2))
        .hasSize(4);
  }

  @Test
  void theRestOfTheConsequenceIsRead() {
    var does = read(FULL).consequence();
    assertThat(does.facets())
        .containsExactly(
            new FacetFilter("color", false, false, 0),
            new FacetFilter("brand", true, false, 0),
            new FacetFilter("size", false, false, 0.2 * 3));
    assertThat(does.pins())
        .containsExactly(new Pin(List.of("1"), 0), new Pin(List.of("2", "3"), 4));
    assertThat(does.pinsPass()).isFalse();
    assertThat(does.hides()).containsExactly("4");
    assertThat(does.redirect()).isEqualTo("/sale");
    assertThat(does.rendering()).contains("banners").doesNotContain("redirect");
    assertThat(does.data()).isEqualTo("{\"a\":[1]}");
  }

  @Test
  void theOldFormsAreRead() {
    Rule rule =
        read(
            "{'objectID':'r','condition':{'pattern':'a','anchoring':'is','alternatives':'true'},"
                + "'consequence':{'params':{'query':{'remove':'a'},"
                + "'automaticFacetFilters':{'facet':'b'}}}}");
    assertThat(rule.conditions()).hasSize(1);
    assertThat(rule.conditions().getFirst().alternatives()).isTrue();
    assertThat(rule.consequence().edits()).containsExactly(new Edit("a", ""));
    assertThat(rule.consequence().facets()).hasSize(1);
    assertThat(RuleJson.read(RuleJson.write(rule), "", "")).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price > 10 AND price <= 20.5",
        "NOT (brand:Sony OR brand:\"a \\\"b\\\" \\\\c\") AND sale",
        "a:1 OR (b:2 AND NOT c:-5) OR d:1.5 TO 2.5",
        "\"NOT\":\"AND\" AND x != 3",
        "'name with: colon':'TO' AND y >= -0.1 AND z < 0.3"
      })
  void filtersAreWrittenAsTheyWereMeant(String filter) {
    String json = Json.text(Json.object().put("filters", filter));
    Rule rule =
        RuleJson.read(
            Json.read("{\"objectID\":\"r\",\"consequence\":{\"params\":" + json + "}}"), "", "");
    assertThat(RuleJson.read(RuleJson.write(rule), "", "")).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'promote':[{'objectID':'1'}]} | consequence.promote[0].position: expected a whole number",
        "{'promote':[{'position':0}]} | consequence.promote[0]: expected either objectID or",
        "{'promote':[{'objectID':'','position':0}]} | consequence.promote[0].objectID: expected a",
        "{'promote':[{'objectID':'1','position':-1}]} | consequence.promote[0].position: expected",
        "{'promotes':[]} | consequence.promotes: is not taken; nearest is 'promote'",
        "{'params':{'hitsPerPage':1}} | consequence.params.hitsPerPage: is not taken",
        "{'params':{'filters':'a:'}} | consequence.params.filters: filters: at position 2:",
        "{'params':{'query':{'edits':[{'type':'x','delete':'a'}]}}} | consequence.params.query.edits[0].type:",
        "{'boosts':[{'filters':'a:1','strength':1.1}]} | consequence.boosts[0].strength: expected a number",
        "{'boosts':[{'filters':'','strength':1}]} | consequence.boosts[0].filters: expected a condition",
        "{'redirect':'javascript:alert(1)'} | consequence.redirect: expected an http or https",
        "{'redirect':'//evil.example/'} | consequence.redirect: expected an http or https",
        "{'redirect':'/\\\\evil.example'} | consequence.redirect: expected an http or https",
        "{'redirect':'https://user@evil.example/'} | consequence.redirect: expected an http or",
        "{'redirect':'data:text/html,x'} | consequence.redirect: expected an http or https",
        "{'params':{'renderingContent':{'widgets':{'banners':[{'link':{'url':'javascript:1'}}]}}}} | consequence.params.renderingContent.widgets.banners[0].link.url:",
        "{'params':{'renderingContent':[]}} | consequence.params.renderingContent: expected an object",
        "{'hide':[{'id':'1'}]} | consequence.hide[0].id: is not taken; nearest is 'objectID'"
      })
  void whatIsWrongIsNamedByItsPath(String consequence, String message) {
    assertThatThrownBy(() -> does(consequence))
        .isInstanceOf(VitrineException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'consequence':{}} | objectID: expected a text",
        "{'objectID':'r'} | consequence: is needed",
        "[] | the rule: expected an object",
        "{'objectID':'r','consequence':{},'conditions':[{'pattern':'','anchoring':'contains'}]} | conditions[0].pattern: may be empty only",
        "{'objectID':'r','consequence':{},'conditions':[{'anchoring':'is'}]} | conditions[0].pattern: is needed",
        "{'objectID':'r','consequence':{},'conditions':[{'context':'a b'}]} | conditions[0].context: expected letters",
        "{'objectID':'r','consequence':{},'validity':[{'from':5,'until':5}]} | validity[0].until: must be after"
      })
  void whatIsWrongAroundItToo(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(VitrineException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void whatIsTooLongIsRefused() {
    String data = "{'userData':'" + "x".repeat(10_001) + "'}";
    assertThatThrownBy(() -> does(data)).hasMessageStartingWith("consequence.userData: at most");
    String ids = "'1',".repeat(101) + "'1'";
    assertThatThrownBy(() -> does("{'promote':[{'objectIDs':[" + ids + "],'position':0}]}"))
        .hasMessageStartingWith("consequence.promote[0].objectIDs: at most 100");
  }
}
