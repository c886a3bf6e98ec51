package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.CellLook;
import org.nimbench.document.Ground;
import org.nimbench.document.Inline;
import org.nimbench.document.Tone;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.DataRanks;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.GapTable;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.Ranking;
import org.nimbench.priorities.Theme;

/** A matrix of priorities as it is printed: the ranking with its scores, the gaps, the sheet. */
final class PriorityTables {
  private static final double RANK = 0.05;
  private static final double TOTAL = 0.07;
  private static final double THEME = 0.16;
  private static final int STEPS = 4;
  private static final String NONE = "–";

  private PriorityTables() {}

  /** The ranking; darker is more of a priority, and each cell has its number. */
  static Block.Table ranking(PrioritiesView view) {
    List<Criterion> criteria = view.ranking().model().criteria();
    List<List<String>> rows = new ArrayList<>();
    List<CellLook> looks = new ArrayList<>();
    for (Ranking.Row row : view.ranking().rows()) {
      List<String> cells = new ArrayList<>(List.of(row.rankText(), row.theme().name()));
      if (choice(row) == Choice.PRIORITY) {
        looks.add(new CellLook(rows.size(), 1, Tone.PLAIN, Ground.NONE, true, ""));
      }
      for (Criterion one : criteria) {
        Entry.Scored scored = row.scores().get(one.key());
        Integer score = scored == null ? null : scored.score();
        if (score != null && !one.isBonus()) {
          looks.add(CellLook.grounded(rows.size(), cells.size(), ground(one, score)));
        }
        cells.add(score == null ? NONE : score.toString());
      }
      cells.add(DataRanks.text(row.total()));
      rows.add(cells);
    }
    String caption = caption(view);
    Block.Table table =
        new Block.Table(
            "priority-matrix",
            caption,
            caption,
            columns(view, criteria),
            rows,
            false,
            List.of(),
            stamp(view));
    return table.withLooks(looks);
  }

  private static @Nullable Choice choice(Ranking.Row row) {
    Entry.Chosen chosen = row.chosen();
    return chosen == null ? null : chosen.choice();
  }

  private static String inWords(Choice choice) {
    return switch (choice) {
      case PRIORITY -> Words.text("products.priorities.priority");
      case CROSS_CUTTING -> Words.text("products.priorities.cross-cutting");
      case NOT_CHOSEN -> Words.text("products.priorities.not-chosen");
    };
  }

  /** What was chosen and what was not, each with the reason. */
  static List<Block> reasons(PrioritiesView view) {
    List<Block> blocks = new ArrayList<>();
    List<List<Block>> chosen = reasons(view, Choice.PRIORITY);
    if (!chosen.isEmpty()) {
      blocks.add(
          new Block.KeyBox(
              Words.text("products.priorities.recommended"),
              List.of(new Block.ListBlock(true, chosen))));
    }
    for (Choice choice : List.of(Choice.CROSS_CUTTING, Choice.NOT_CHOSEN)) {
      List<List<Block>> others = reasons(view, choice);
      if (!others.isEmpty()) {
        String words = Words.text("products.priorities.and-why", inWords(choice));
        blocks.add(new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Strong(words))));
        blocks.add(new Block.ListBlock(false, others));
      }
    }
    String open =
        view.ranking().rows().stream()
            .filter(row -> choice(row) == null)
            .map(row -> row.theme().name())
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      blocks.add(Block.Paragraph.of(Words.text("products.priorities.undecided", open)));
    }
    return blocks;
  }

  private static List<List<Block>> reasons(PrioritiesView view, Choice wanted) {
    List<List<Block>> items = new ArrayList<>();
    for (Ranking.Row row : view.ranking().rows()) {
      Entry.Chosen chosen = row.chosen();
      if (chosen != null && chosen.choice() == wanted) {
        String why = Words.text("products.priorities.why", row.rankText(), chosen.why());
        items.add(
            List.of(
                new Block.Paragraph(
                    Block.Role.BODY,
                    List.of(new Inline.Strong(row.theme().name()), new Inline.Text(" " + why)))));
      }
    }
    return items;
  }

  private static Ground ground(Criterion one, int score) {
    double part = (double) (score - one.lowest()) / (one.highest() - one.lowest());
    double turned = one.direction() == Criterion.Direction.MORE ? part : 1 - part;
    Ground[] steps = {Ground.STEP_1, Ground.STEP_2, Ground.STEP_3, Ground.STEP_4, Ground.STEP_5};
    return steps[(int) Math.round(turned * STEPS)];
  }

  private static List<Block.Column> columns(PrioritiesView view, List<Criterion> criteria) {
    double each = (1 - RANK - THEME - TOTAL) / criteria.size();
    List<Block.Column> columns = new ArrayList<>();
    columns.add(column("products.priorities.rank", Block.Align.MIDDLE, RANK));
    columns.add(column("products.priorities.theme", Block.Align.START, THEME));
    for (Criterion one : criteria) {
      String weight = DataRanks.text(one.weight());
      String heading =
          one.isBonus()
              ? Words.text("products.priorities.bonus", one.name(), weight)
              : one.weight() == 1
                  ? one.name()
                  : Words.text("products.priorities.weighted", one.name(), weight);
      columns.add(new Block.Column(heading, Block.Align.MIDDLE, each));
    }
    String most = DataRanks.text(view.ranking().most());
    columns.add(
        new Block.Column(Words.text("products.priorities.of", most), Block.Align.END, TOTAL));
    return columns;
  }

  private static Block.Column column(String key, Block.Align align, double share) {
    return new Block.Column(Words.text(key), align, share);
  }

  private static String caption(PrioritiesView view) {
    String highest =
        view.ranking().rows().stream()
            .filter(row -> row.rank() == 1)
            .map(row -> row.theme().name())
            .collect(Collectors.joining(", "));
    return Words.text(
        "products.priorities.caption", highest, view.recommended().size(), view.matrix().name());
  }

  private static List<Block.Labelled> stamp(PrioritiesView view) {
    List<Block.Labelled> stamp = new ArrayList<>();
    stamp.add(
        new Block.Labelled(
            Words.text("products.priorities.method"),
            view.ranking().model().name() + ". " + view.ranking().model().note()));
    stamp.add(
        new Block.Labelled(
            Words.text("products.priorities.scale"), Words.text("products.priorities.darker")));
    String firm =
        view.ranking().rows().stream()
            .map(row -> row.theme().name() + ": " + row.sensitivity().span())
            .collect(Collectors.joining("; "));
    stamp.add(new Block.Labelled(Words.text("products.priorities.firm"), firm));
    stamp.add(
        new Block.Labelled(
            Words.text("products.priorities.evidence"),
            Words.text("products.priorities.bare", view.withoutEvidence().size())));
    if (!view.ranking().unranked().isEmpty()) {
      String names =
          view.ranking().unranked().stream()
              .map(one -> one.theme().name())
              .collect(Collectors.joining(", "));
      stamp.add(new Block.Labelled(Words.text("products.priorities.unranked"), names));
    }
    return stamp;
  }

  /** What the public says beside what the data says, a table a consultation that shares themes. */
  static List<Block.Table> gaps(PrioritiesView view) {
    return view.gaps().stream()
        .filter(table -> !table.rows().isEmpty())
        .map(PriorityTables::gap)
        .toList();
  }

  private static Block.Table gap(GapTable table) {
    List<List<String>> rows =
        table.rows().stream()
            .map(
                row ->
                    List.of(
                        row.theme().name(),
                        row.publicRankText(),
                        row.said(),
                        row.dataRankText(),
                        row.data(),
                        row.words()))
            .toList();
    String asked = table.asked().consultation().method();
    List<Block.Labelled> stamp = new ArrayList<>();
    stamp.add(
        new Block.Labelled(
            Words.text("products.priorities.asked"),
            Words.text(
                "products.priorities.asked.line",
                asked,
                Figures.count(table.asked().consultation().answers()),
                table.asked().sample(),
                table.asked().consultation().question())));
    stamp.add(
        new Block.Labelled(
            Words.text("products.priorities.caveat"),
            (String.join(" ", table.asked().caveats()) + " " + table.rule()).strip()));
    return new Block.Table(
        "gaps-" + table.asked().consultation().ref(),
        Words.text("products.priorities.gap.caption", table.finding(), asked),
        table.finding(),
        List.of(
            column("products.priorities.theme", Block.Align.START, 0.24),
            column("products.priorities.public-rank", Block.Align.MIDDLE, 0.1),
            column("products.priorities.public", Block.Align.START, 0.2),
            column("products.priorities.data-rank", Block.Align.MIDDLE, 0.1),
            column("products.priorities.data", Block.Align.END, 0.12),
            column("products.priorities.gap", Block.Align.START, 0.24)),
        rows,
        false,
        List.of(),
        stamp);
  }

  /** Every score there ever was, with its reason, its evidence, who gave it and when. */
  static Block.Table sheet(PrioritiesView view) {
    List<List<String>> rows = new ArrayList<>();
    for (Theme theme : view.matrix().themes()) {
      for (Criterion one : view.ranking().model().criteria()) {
        for (Entry.Scored scored : view.matrix().scores(theme.key(), one.key())) {
          rows.add(
              List.of(
                  theme.name(),
                  one.name(),
                  scored.score() == null ? NONE : scored.score().toString(),
                  scored.why(),
                  scored.evidence().isEmpty()
                      ? NONE
                      : scored.evidence().stream()
                          .map(EvidenceLink::ref)
                          .collect(Collectors.joining(", ")),
                  Words.text(
                      "products.priorities.by",
                      scored.mark().by(),
                      Figures.shortDate(ControlTable.day(scored.mark().at())))));
        }
      }
    }
    String caption = Words.text("products.priorities.sheet", view.matrix().name());
    return new Block.Table(
        "scoring-sheet",
        caption,
        caption,
        List.of(
            column("products.priorities.theme", Block.Align.START, 0.16),
            column("products.priorities.criterion", Block.Align.START, 0.14),
            column("products.priorities.score", Block.Align.MIDDLE, 0.06),
            column("products.priorities.reason", Block.Align.START, 0.37),
            column("products.priorities.evidence", Block.Align.START, 0.09),
            column("products.priorities.who", Block.Align.START, 0.18)),
        rows,
        false,
        List.of(),
        List.of());
  }
}
