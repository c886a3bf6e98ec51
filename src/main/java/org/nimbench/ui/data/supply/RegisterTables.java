package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Consultation;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Register;
import org.nimbench.ui.kit.Labels;

/** The four lists of a register, as tables whose cells break their lines. */
final class RegisterTables {
  private static final int MOST_ISSUES = 5;
  private static final double HUNDRED = 100;

  private RegisterTables() {}

  static List<Node> of(Register register, LocalDate today) {
    return List.of(
        authorities(register, today),
        protocols(register, today),
        notHeld(register),
        consultations(register));
  }

  private static VBox authorities(Register register, LocalDate today) {
    Table table =
        new Table(
            new double[] {30, 20, 18, 20, 12},
            Words.text("ui.supply.register.body"),
            Words.text("ui.supply.register.type"),
            Words.text("ui.supply.body.role"),
            Words.text("ui.supply.register.member"),
            Words.text("ui.supply.agreement.sets"));
    register
        .authorities()
        .forEach(
            one ->
                table.row(
                    !one.member().holdsOn(today),
                    one.name(),
                    RegisterWords.type(one.type()),
                    RegisterWords.role(one.role()),
                    RegisterWords.span(one.member()),
                    RegisterWords.sets(one.supplies())));
    return table.titled(
        Words.text("ui.supply.register.authorities", register.authorities().size()));
  }

  private static VBox protocols(Register register, LocalDate today) {
    Table table =
        new Table(
            new double[] {22, 30, 8, 18, 12, 10},
            Words.text("ui.supply.register.protocol"),
            Words.text("ui.supply.agreement.parties"),
            Words.text("ui.supply.agreement.sets"),
            Words.text("ui.supply.agreement.force"),
            Words.text("ui.supply.agreement.review"),
            Words.text("ui.supply.agreement.kept"));
    for (Protocol one : register.protocols()) {
      boolean isOver = !one.inForce().holdsOn(today);
      table.row(
          isOver,
          Words.text("ui.supply.agreement.title", one.ref(), one.title()),
          String.join(", ", one.parties()),
          RegisterWords.sets(one.sets()),
          RegisterWords.span(one.inForce()),
          !isOver && one.isReviewOverdue(today)
              ? Words.text("ui.supply.review.overdue", RegisterWords.review(one))
              : RegisterWords.review(one),
          RegisterWords.kept(one.retentionMonths()));
    }
    return table.titled(Words.text("ui.supply.register.protocols", register.protocols().size()));
  }

  private static VBox notHeld(Register register) {
    Table table =
        new Table(
            new double[] {24, 26, 20, 30},
            Words.text("ui.data.supply.set"),
            Words.text("ui.supply.register.body"),
            Words.text("ui.supply.register.span"),
            Words.text("ui.supply.register.said"));
    register
        .notHeld()
        .forEach(
            one ->
                table.row(
                    false,
                    one.set().inWords(),
                    one.authority(),
                    RegisterWords.span(one.span()),
                    Words.text(
                            "ui.supply.register.said.on",
                            Figures.shortDate(one.statedOn()),
                            one.why())
                        .strip()));
    return table.titled(Words.text("ui.supply.register.notheld", register.notHeld().size()));
  }

  private static VBox consultations(Register register) {
    Table table =
        new Table(
            new double[] {20, 16, 16, 22, 26},
            Words.text("ui.supply.asked.method"),
            Words.text("ui.supply.asked.when"),
            Words.text("ui.supply.asked.answers"),
            Words.text("ui.supply.asked.groups"),
            Words.text("ui.supply.asked.found"));
    register
        .consultations()
        .forEach(
            one ->
                table.row(
                    false,
                    Words.text("ui.supply.asked.method.of", one.method(), one.area()),
                    RegisterWords.span(one.span()),
                    answers(one),
                    String.join(", ", one.groups()),
                    found(one)));
    return table.titled(
        Words.text("ui.supply.register.consultations", register.consultations().size()));
  }

  private static String answers(Consultation one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        one.population() > 0
            ? Words.text(
                "ui.supply.asked.answers.of",
                Figures.count(one.answers()),
                Figures.count(one.population()))
            : Figures.count(one.answers()));
    lines.add(
        one.randomSample()
            ? Words.text("ui.supply.asked.random")
            : Words.text("ui.supply.asked.chosen"));
    return String.join("\n", lines);
  }

  private static String found(Consultation one) {
    String issues =
        one.issues().stream()
            .limit(MOST_ISSUES)
            .map(
                issue ->
                    Words.text(
                        "ui.supply.asked.issue", issue.name(), Figures.count(issue.chosenBy())))
            .collect(Collectors.joining("\n"));
    return one.caveat().isBlank() ? issues : issues + "\n" + one.caveat();
  }

  /** Cells in columns, each a share of the width. */
  private static final class Table {
    private final GridPane grid = new GridPane();
    private int rows = 1;

    Table(double[] shares, String... heads) {
      grid.getStyleClass().add("nb-register-table");
      for (int i = 0; i < heads.length; i++) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(HUNDRED * shares[i] / Arrays.stream(shares).sum());
        grid.getColumnConstraints().add(column);
        grid.add(cell(heads[i], "nb-columns-head"), i, 0);
      }
    }

    void row(boolean isOver, String... words) {
      for (int i = 0; i < words.length; i++) {
        Label cell = cell(words[i], "nb-register-cell");
        if (isOver) {
          cell.getStyleClass().add("nb-muted");
        }
        grid.add(cell, i, rows);
      }
      rows++;
    }

    private static Label cell(String words, String style) {
      Label cell = Labels.paragraph(words, style);
      cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      return cell;
    }

    VBox titled(String title) {
      VBox section = FactRows.section(title);
      section
          .getChildren()
          .add(
              rows == 1
                  ? Labels.paragraph(Words.text("ui.supply.register.none"), "nb-body")
                  : grid);
      return section;
    }
  }
}
