package org.nimbench.products;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.Studies;

/** Sees that the parts of a template fit together, and refuses with the part that does not. */
final class TemplateCheck {
  private static final String KEY = "[a-z][a-z0-9-]*";
  private static final String NAME = "[a-z][a-z0-9]*";
  private static final Set<String> OWNERS =
      Set.of("product", "data", "care", "start", "theme", Statement.ID);

  private final Template template;
  private final String where;

  private TemplateCheck(Template template, String where) {
    this.template = template;
    this.where = where;
  }

  /**
   * Refuses a template whose parts do not fit.
   *
   * @throws ProblemException (refused) naming the part
   */
  static void check(Template template, String where) {
    new TemplateCheck(template, where).all();
  }

  private void all() {
    Set<String> keys = new HashSet<>();
    for (Template.Part part : template.sections()) {
      refuseIf(
          !part.key().matches(KEY) || !keys.add(part.key()),
          "products.template.section",
          part.key());
      refuseIf(part.key().startsWith(Theme.SECTION), "products.template.section", part.key());
      part(part);
    }
    template.sections().forEach(this::either);
    List<Template.Asked> ofTheme = new ArrayList<>();
    Template.ThemePart theme = template.theme();
    if (theme != null) {
      part(theme.part());
      ofTheme.addAll(theme.evidence());
    }
    boolean holds = template.sections().stream().anyMatch(Template.Part::holdsThemes);
    refuseIf(holds != (theme != null), "products.template.themes", template.type().code());
    refuseIf(
        !holds && !template.themes().isEmpty(), "products.template.themes", template.type().code());
    evidence(template.evidence(), keys);
    Set<String> names = new HashSet<>();
    Stream.concat(template.evidence().stream(), ofTheme.stream())
        .forEach(asked -> name(asked, names));
    template.contents().forEach(content -> content(content, keys));
    if (template.plan() != null) {
      plan(template.plan());
    }
    template
        .awaits()
        .forEach(
            one ->
                refuseIf(
                    !keys.contains(one.section()), "products.template.section", one.section()));
  }

  /** Two sections of which one is enough name each other. */
  private void either(Template.Part part) {
    String other = part.either();
    refuseIf(
        !other.isEmpty()
            && (other.equals(part.key())
                || !template.has(other)
                || !template.section(other).either().equals(part.key())),
        "products.template.section",
        other);
  }

  private void part(Template.Part part) {
    part.adds()
        .forEach(add -> refuseIf(!Additions.KEYS.contains(add), "products.template.adds", add));
    RowTable rows = part.rows();
    if (rows == null) {
      return;
    }
    Set<String> columns = new HashSet<>();
    for (RowTable.Column column : rows.columns()) {
      refuseIf(
          !column.key().matches(KEY) || !columns.add(column.key()),
          "products.template.column",
          column.key());
      refuseIf(
          (column.kind() == RowTable.Kind.CHOICE) == column.choices().isEmpty(),
          "products.template.choices",
          column.key());
    }
    refuseIf(columns.isEmpty(), "products.template.column", part.key());
    rows.faces().forEach(face -> face(face, columns));
    for (RowTable.Start start : rows.start()) {
      start
          .cells()
          .keySet()
          .forEach(key -> refuseIf(!columns.contains(key), "products.template.column", key));
    }
  }

  private void face(RowTable.Face face, Set<String> columns) {
    Stream.concat(
            Stream.of(face.when().startsWith("!") ? face.when().substring(1) : face.when()),
            face.columns().stream())
        .forEach(key -> refuseIf(!columns.contains(key), "products.template.column", key));
  }

  /** Which section tells what became of a plan's year before, and in which columns. */
  private void plan(Template.Plan plan) {
    RowTable rows = template.section(plan.progress()).rows();
    refuseIf(plan.years() < 1, "products.template.section", plan.progress());
    needs(rows, PlanRows.OF_PROGRESS, plan.progress());
    Template.ThemePart theme = template.theme();
    needs(theme == null ? null : theme.part().rows(), PlanRows.ofPriority(plan.years()), "theme");
  }

  private void needs(@Nullable RowTable rows, List<String> columns, String section) {
    refuseIf(rows == null, "products.template.section", section);
    columns.forEach(
        key ->
            refuseIf(rows == null || rows.column(key).isEmpty(), "products.template.column", key));
  }

  private void evidence(List<Template.Asked> evidence, Set<String> keys) {
    evidence.forEach(
        asked ->
            refuseIf(
                !keys.contains(asked.section()), "products.template.section", asked.section()));
  }

  private void name(Template.Asked asked, Set<String> names) {
    boolean isFree = asked.id().matches(NAME) && !OWNERS.contains(asked.id());
    refuseIf(!isFree || !names.add(asked.id()), "products.template.evidence", asked.id());
    refuseIf(
        !Studies.methods().contains(asked.method()), "products.template.method", asked.method());
  }

  private void content(Content content, Set<String> keys) {
    for (String section : content.sections()) {
      boolean known =
          section.equals(Content.THEMES) ? template.theme() != null : keys.contains(section);
      refuseIf(!known, "products.template.section", section);
    }
    for (Content.Need need : content.needs()) {
      refuseIf(
          !need.section().isEmpty() && !keys.contains(need.section()),
          "products.template.section",
          need.section());
      RowTable rows = rowsOf(need);
      boolean known = rows != null && rows.column(need.column()).isPresent();
      refuseIf(!need.column().isEmpty() && !known, "products.template.column", need.column());
    }
  }

  private @Nullable RowTable rowsOf(Content.Need need) {
    Template.ThemePart theme = template.theme();
    return need.section().isEmpty() && theme != null
        ? theme.part().rows()
        : template.section(need.section()).rows();
  }

  private void refuseIf(boolean wrong, String code, String which) {
    if (wrong) {
      throw Problem.of(ProblemKind.REFUSED, code, where, which).asException();
    }
  }
}
