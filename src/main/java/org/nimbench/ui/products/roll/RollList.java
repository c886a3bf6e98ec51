package org.nimbench.ui.products.roll;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.products.roll.ClaimTurn;
import org.nimbench.products.roll.Fate;
import org.nimbench.products.roll.FigureTurn;
import org.nimbench.products.roll.PartTurn;
import org.nimbench.products.roll.RollReport;
import org.nimbench.products.roll.ValueTurn;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** What would change, the sentences to re-read first; each line goes to its place in the text. */
final class RollList extends VBox {
  /** More values of one figure than this are in the file, not on a card. */
  private static final int VALUES = 4;

  /** What a line has of the card's width; what does not fit is told in its tooltip. */
  private static final double ROW = 540;

  private final RollReport report;
  private final Consumer<Place> goTo;
  private final VBox lines = new VBox();

  /**
   * Where a line leads.
   *
   * @param section the key of its section
   * @param find what to look for in its text; empty for its beginning
   */
  record Place(String section, String find) {}

  RollList(RollReport report, Consumer<Place> goTo) {
    this.report = report;
    this.goTo = goTo;
    getStyleClass().addAll("nb-new-product", "nb-roll-list");
    setId("roll-list");
    getChildren()
        .addAll(
            Labels.paragraph(
                Words.text(
                    "ui.products.roll.would", report.from().inWords(), report.to().inWords()),
                "nb-heading"),
            Labels.paragraph(RollWords.summary(report), "nb-muted"),
            scrolled());
    claims(ClaimTurn.Turn.BROKEN, "ui.products.roll.broken");
    claims(ClaimTurn.Turn.UNKNOWN, "ui.products.roll.unknown");
    claims(ClaimTurn.Turn.STILL_BROKEN, "ui.products.roll.still");
    claims(ClaimTurn.Turn.MENDED, "ui.products.roll.mended");
    figures(List.of(Fate.BEHIND), "ui.products.roll.behind");
    figures(List.of(Fate.FOLLOWED, Fate.REFRESHED, Fate.ADDED), "ui.products.roll.figures");
    figures(List.of(Fate.FROZEN), "ui.products.roll.stays");
    sentences();
  }

  private Node scrolled() {
    lines.getStyleClass().add("nb-roll-lines");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("nb-roll-scroll");
    scroll.setAccessibleText(Words.text("ui.products.roll.list"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void heading(String words, int count) {
    lines.getChildren().add(Labels.of(Words.text(words, count), "nb-overline", "nb-roll-group"));
  }

  private void claims(ClaimTurn.Turn turn, String heading) {
    List<ClaimTurn> claims = report.claims(turn);
    if (claims.isEmpty()) {
      return;
    }
    heading(heading, claims.size());
    for (ClaimTurn claim : claims) {
      String below =
          claim.kept().isEmpty()
              ? claim.claim()
              : Words.text("ui.products.roll.kept", claim.claim(), claim.kept());
      boolean isCalm = turn == ClaimTurn.Turn.MENDED;
      line(
          isCalm ? "mdi2c-check" : "mdi2a-alert-outline",
          claim.sentence().isEmpty() ? claim.claim() : claim.sentence(),
          below,
          new Place(claim.section(), claim.claim()));
    }
  }

  private void figures(List<Fate> fates, String heading) {
    List<FigureTurn> figures =
        report.figures().stream().filter(one -> fates.contains(one.fate())).toList();
    if (figures.isEmpty()) {
      return;
    }
    heading(heading, figures.size());
    for (PartTurn part : report.parts()) {
      part.figures().stream()
          .filter(one -> fates.contains(one.fate()))
          .forEach(
              one ->
                  line(
                      one.fate() == Fate.BEHIND ? "mdi2c-clock-alert-outline" : "mdi2c-chart-line",
                      one.title(),
                      below(one),
                      new Place(part.key(), "")));
    }
  }

  private static String below(FigureTurn one) {
    if (!one.why().isEmpty()) {
      return one.why();
    }
    List<String> values = one.changed().stream().limit(VALUES).map(RollList::value).toList();
    String words =
        values.isEmpty() ? Words.text("ui.products.roll.same") : String.join(" · ", values);
    return one.gaps().isEmpty() ? words : Words.text("ui.products.roll.gaps", words, one.gaps());
  }

  private static String value(ValueTurn value) {
    return Words.text(
        "ui.products.roll.value",
        value.name().replace('-', ' '),
        value.before().isEmpty() ? "–" : value.before(),
        value.after().isEmpty() ? "–" : value.after());
  }

  private void sentences() {
    List<PartTurn> parts = report.parts().stream().filter(part -> !part.come().isEmpty()).toList();
    int count = parts.stream().mapToInt(part -> part.come().size()).sum();
    if (count == 0) {
      return;
    }
    heading("ui.products.roll.come", count);
    for (PartTurn part : parts) {
      part.come()
          .forEach(
              words ->
                  line(
                      "mdi2f-format-quote-close",
                      words,
                      part.heading(),
                      new Place(part.key(), "")));
    }
  }

  private void line(String icon, String words, String below, Place place) {
    VBox both =
        new VBox(
            Told.whole(Labels.of(words, "nb-plain")), Told.whole(Labels.of(below, "nb-caption")));
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    HBox row = new HBox(8, Icons.text(icon), both);
    row.setAlignment(Pos.TOP_LEFT);
    row.setPrefWidth(ROW);
    Button line = new Button("", row);
    line.getStyleClass().addAll("nb-row-button", "nb-roll-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAccessibleText(words + ". " + below);
    line.setOnAction(event -> goTo.accept(place));
    lines.getChildren().add(line);
  }
}
