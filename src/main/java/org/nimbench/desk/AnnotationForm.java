package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Formats;

/** Annotations as {@code nimbench.desk-annotation/1}. */
final class AnnotationForm implements Form<Annotation> {
  private static final int MONTH_LENGTH = 7;

  @Override
  public String kind() {
    return "desk-annotation";
  }

  @Override
  public String letter() {
    return "N";
  }

  @Override
  public String word() {
    return "annotation";
  }

  @Override
  public Comparator<Annotation> order() {
    return Comparator.comparing((Annotation one) -> one.when().from())
        .thenComparing(one -> one.when().to(), Comparator.reverseOrder())
        .thenComparingInt(one -> Numbers.number(letter(), one.id()));
  }

  @Override
  public String[] fields() {
    return new String[] {"date", "words", "kind", Fields.FILTER};
  }

  @Override
  public void write(Annotation annotation, ObjectNode tree) {
    String date =
        annotation.isOfADay() ? annotation.when().from().toString() : annotation.month().toString();
    tree.put("date", date);
    tree.put("words", annotation.words());
    tree.put("kind", annotation.kind().code());
    Fields.write(tree, annotation.filter());
  }

  @Override
  public Annotation read(String id, JsonNode tree, String where) {
    JsonNode kind = Formats.required(tree, "kind", where);
    return new Annotation(
        id,
        date(Formats.required(tree, "date", where), where),
        Fields.text(tree, "words", where),
        AnnotationKind.of(kind.asText())
            .orElseThrow(() -> Fields.unreadable("kind", kind, where, null)),
        Fields.filter(tree, where));
  }

  private static DateSpan date(JsonNode value, String where) {
    String text = value.asText();
    try {
      if (text.length() == MONTH_LENGTH) {
        return DateSpan.ofMonth(YearMonth.parse(text));
      }
      LocalDate day = LocalDate.parse(text);
      return new DateSpan(day, day, DatePrecision.DAY);
    } catch (DateTimeException e) {
      throw Fields.unreadable("date", value, where, e);
    }
  }
}
