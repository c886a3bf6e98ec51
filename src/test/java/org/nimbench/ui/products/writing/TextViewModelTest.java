package org.nimbench.ui.products.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.products.LiveToken;
import org.nimbench.ui.products.FakeDesk;
import org.nimbench.ui.products.HandLater;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Progress;

class TextViewModelTest {
  private final HandLater later = new HandLater();
  private final List<String> kept = new ArrayList<>();
  private final FakeDesk desk = new FakeDesk();
  private final ProductNow product = desk.begin(FakeDesk.BURGLARY, Progress.SILENT);
  private final TextViewModel model =
      new TextViewModel(
          new TextViewModel.Keeping() {
            @Override
            public void draft(String product, String section, String text, String before) {
              kept.add(later.seconds() + " draft " + text);
            }

            @Override
            public void commit(String product, String section, String before, String text) {
              kept.add(later.seconds() + " commit " + before + " > " + text);
            }
          },
          later);

  @BeforeEach
  void showASection() {
    model.show(product, "where");
  }

  @Test
  void whatIsTypedIsADraftFiveSecondsLaterAtMost() {
    model.typed("Here. A");
    later.pass(4.9);
    assertThat(kept).isEmpty();
    later.pass(0.2);
    assertThat(kept).containsExactly("5.0 draft Here. A");
  }

  @Test
  void whileTypingGoesOnADraftIsKeptEveryFiveSecondsAndTheTextEveryTwenty() {
    StringBuilder text = new StringBuilder("Here. ");
    for (int i = 0; i < 45; i++) {
      model.typed(text.append('x').toString());
      later.pass(1);
    }
    List<Double> drafts = times("draft");
    List<Double> commits = times("commit");
    assertThat(commits).containsExactly(20.0, 40.0);
    assertThat(drafts).contains(5.0, 10.0, 15.0);
    double last = 0;
    for (double at : all()) {
      assertThat(at - last).as("words that only memory held").isLessThanOrEqualTo(6);
      last = at;
    }
  }

  private List<Double> times(String what) {
    return kept.stream()
        .filter(line -> line.contains(" " + what + " "))
        .map(line -> Double.parseDouble(line.substring(0, line.indexOf(' '))))
        .toList();
  }

  private List<Double> all() {
    return kept.stream()
        .map(line -> Double.parseDouble(line.substring(0, line.indexOf(' '))))
        .toList();
  }

  @Test
  void leavingTheTextMakesItPartOfTheProductAtOnceAndOnlyOnce() {
    model.typed("There.");
    model.leave();
    model.leave();
    later.pass(60);
    assertThat(kept).containsExactly("0.0 commit Here. > There.");
    assertThat(model.isChanged()).isFalse();
  }

  @Test
  void goingToAnotherSectionKeepsTheFirst() {
    model.typed("There.");
    model.show(product, "when");
    assertThat(kept).containsExactly("0.0 commit Here. > There.");
    assertThat(model.text().get()).isEqualTo("Now.");
  }

  @Test
  void textThatIsTypedBackToWhatItWasIsNotKept() {
    model.typed("Here. A");
    model.typed("Here.");
    later.pass(60);
    assertThat(kept).isEmpty();
  }

  @Test
  void aDraftOfWordsThatWereTakenBackIsTakenBackToo() {
    model.typed("Here. A");
    later.pass(6);
    model.typed("Here.");
    model.leave();
    assertThat(kept).containsExactly("5.0 draft Here. A", "6.0 draft Here.");
    model.leave();
    assertThat(kept).hasSize(2);
  }

  @Test
  void wordsBeingTypedStayWhenTheProductIsReadAgain() {
    model.typed("Here. More");
    model.show(product, "where");
    assertThat(model.text().get()).isEqualTo("Here. More");
  }

  @Test
  void anOlderStateOfTheProductDoesNotTakeBackWordsOnTheirWay() {
    model.typed("There.");
    model.leave();
    model.show(product, "where");
    assertThat(model.text().get()).isEqualTo("There.");
    model.show(desk.text(product.id(), "where", "There.", Progress.SILENT), "where");
    assertThat(model.text().get()).isEqualTo("There.");
  }

  @Test
  void aTextThatWasPutBackByUndoIsShown() {
    model.typed("There.");
    model.leave();
    model.show(desk.text(product.id(), "where", "There.", Progress.SILENT), "where");
    model.show(product, "where");
    assertThat(model.text().get()).isEqualTo("Here.");
    later.pass(60);
    assertThat(times("commit")).hasSize(1);
  }

  @Test
  void undoTakesBackAWordAtATime() {
    List<String> steps =
        List.of("Here. ", "Here. o", "Here. on", "Here. one", "Here. one ", "Here. one t");
    steps.forEach(model::typed);
    for (String before : List.of("Here. one ", "Here. one", "Here. ", "Here.")) {
      assertThat(model.undo()).isTrue();
      assertThat(model.text().get()).isEqualTo(before);
    }
    assertThat(model.undo()).isFalse();
    model.redo();
    model.redo();
    assertThat(model.text().get()).isEqualTo("Here. one");
  }

  @Test
  void aClaimThatNoLongerHoldsIsKeptWithItsReason() {
    model.typed("It rose. {{e3.total < 0}} It fell.");
    LiveToken broken = model.broken().get(0);
    assertThat(model.text().get().substring(broken.sentence(), broken.start()))
        .isEqualTo("It rose. ");
    model.keepClaim(broken, "a late {batch}");
    assertThat(model.text().get())
        .isEqualTo("It rose. {{e3.total < 0 ; kept: a late batch }} It fell.".replace(" }}", "}}"));
    assertThat(model.broken()).isEmpty();
    assertThat(model.tokens().get(0).kind()).isEqualTo(LiveToken.Kind.KEPT);
  }
}
