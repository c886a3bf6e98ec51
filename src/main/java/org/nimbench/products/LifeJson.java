package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.study.FilterJson;

/**
 * The parts of {@code nimbench.product/2} that version 1 had not: themes, what is frozen, what is
 * continued, the review, the care for a subject and the years of a plan. Each is absent where there
 * is nothing to say.
 */
final class LifeJson {
  private LifeJson() {}

  static void put(Product product, ObjectNode tree) {
    if (!product.themes().isEmpty()) {
      ArrayNode themes = tree.putArray("themes");
      for (Theme theme : product.themes()) {
        ObjectNode one = themes.addObject().put("key", theme.key()).put("name", theme.name());
        one.set("filter", FilterJson.tree(theme.filter()));
      }
    }
    putWords(product.frozen(), "frozen", tree);
    putWords(product.behind(), "behind", tree);
    if (product.previous() != null) {
      tree.putObject("previous")
          .put("id", product.previous().id())
          .put("dataTo", product.previous().dataTo().toString());
    }
    if (!product.review().equals(Review.NONE)) {
      putReview(product.review(), tree.putObject("review"));
    }
    if (product.care() != null) {
      putCare(product.care(), tree.putObject("care"));
    }
    if (product.span() != null) {
      tree.putObject("span")
          .put("period", product.span().period().code())
          .put("year", product.span().year());
    }
  }

  private static void putWords(Map<String, String> words, String field, ObjectNode tree) {
    if (!words.isEmpty()) {
      ObjectNode object = tree.putObject(field);
      words.forEach(object::put);
    }
  }

  private static void putReview(Review review, ObjectNode tree) {
    tree.put("state", review.state().code());
    ArrayNode history = tree.putArray("history");
    for (Review.Step step : review.history()) {
      history
          .addObject()
          .put("state", step.state().code())
          .put("by", step.by())
          .put("when", step.when().toString())
          .put("version", step.version())
          .put("note", step.note());
    }
  }

  private static void putCare(SubjectCare care, ObjectNode tree) {
    tree.put("kind", care.kind().code());
    tree.put("subject", care.subject());
    tree.put("category", care.category());
    tree.put("lawfulBasis", care.lawfulBasis());
    tree.put("proportionality", care.proportionality());
    tree.put("handling", care.handling());
    tree.put("reviewBy", care.reviewBy().toString());
    tree.put("lowerMarking", care.lowerMarking());
  }

  static List<Theme> themes(JsonNode tree, String where) {
    List<Theme> themes = new ArrayList<>();
    for (JsonNode one : tree.path("themes")) {
      Formats.onlyThese(one, where, "key", "name", "filter");
      themes.add(
          new Theme(
              SectionJson.text(one, "key", where),
              SectionJson.text(one, "name", where),
              FilterJson.read(Formats.required(one, "filter", where), where)));
    }
    return themes;
  }

  /** Evidence id → words, as {@code frozen} and {@code behind} hold them. */
  static Map<String, String> words(JsonNode tree, String field) {
    Map<String, String> words = new LinkedHashMap<>();
    tree.path(field).properties().forEach(one -> words.put(one.getKey(), one.getValue().asText()));
    return words;
  }

  static @Nullable Previous previous(JsonNode tree, String where) {
    JsonNode previous = tree.get("previous");
    if (previous == null || previous.isNull()) {
      return null;
    }
    Formats.onlyThese(previous, where, "id", "dataTo");
    return new Previous(
        previous.path("id").asText(""),
        SectionJson.date(SectionJson.text(previous, "dataTo", where), where));
  }

  static @Nullable PlanSpan span(JsonNode tree, String where) {
    JsonNode span = tree.get("span");
    if (span == null || span.isNull()) {
      return null;
    }
    Formats.onlyThese(span, where, "period", "year");
    return new PlanSpan(
        Period.parse(SectionJson.text(span, "period", where)),
        Formats.required(span, "year", where).asInt());
  }

  static Review review(JsonNode tree, String where) {
    JsonNode review = tree.get("review");
    if (review == null || review.isNull()) {
      return Review.NONE;
    }
    Formats.onlyThese(review, where, "state", "history");
    List<Review.Step> history = new ArrayList<>();
    for (JsonNode step : review.path("history")) {
      Formats.onlyThese(step, where, "state", "by", "when", "version", "note");
      history.add(
          new Review.Step(
              Review.State.parse(SectionJson.text(step, "state", where)),
              SectionJson.text(step, "by", where),
              SectionJson.moment(SectionJson.text(step, "when", where), where),
              SectionJson.text(step, "version", where),
              step.path("note").asText("")));
    }
    return new Review(Review.State.parse(SectionJson.text(review, "state", where)), history);
  }

  static @Nullable SubjectCare care(JsonNode tree, String where) {
    JsonNode care = tree.get("care");
    if (care == null || care.isNull()) {
      return null;
    }
    Formats.onlyThese(
        care,
        where,
        "kind",
        "subject",
        "category",
        "lawfulBasis",
        "proportionality",
        "handling",
        "reviewBy",
        "lowerMarking");
    return new SubjectCare(
        SubjectCare.kind(SectionJson.text(care, "kind", where)),
        SectionJson.text(care, "subject", where),
        SectionJson.text(care, "category", where),
        SectionJson.text(care, "lawfulBasis", where),
        SectionJson.text(care, "proportionality", where),
        SectionJson.text(care, "handling", where),
        SectionJson.date(SectionJson.text(care, "reviewBy", where), where),
        care.path("lowerMarking").asText(""));
  }
}
