package org.nimbench.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Typed words are written every five seconds and offered until they are stored or dropped. */
class DraftsTest {
  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    private void pass(long seconds) {
      now = now.plus(Duration.ofSeconds(seconds));
    }

    @Override
    public ZoneId getZone() {
      return Program.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final String PRODUCT = "pp-2026-01";

  private final HandClock clock = new HandClock();
  private final Path file;
  private final Workspace workspace;
  private final Drafts drafts;
  private final Typing typing;
  private String stored = "Burglary rose in the north.";

  DraftsTest(@TempDir Path folder) {
    file = folder.resolve("w.gpkg");
    workspace = Workspace.create(file, "Northvale", clock);
    drafts = new Desk(workspace, clock).drafts();
    typing = new Typing(drafts, clock);
  }

  @AfterEach
  void theFileIsWholeAtTheEnd() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Optional<SectionNow> section(String product, String section) {
    return product.equals(PRODUCT) && section.equals("analysis")
        ? Optional.of(new SectionNow("Burglary profile", "Analysis", stored))
        : Optional.empty();
  }

  private void type(String text) {
    typing.typed(PRODUCT, "analysis", text, stored);
  }

  private List<Restorable> offered() {
    return drafts.restorable(this::section);
  }

  @Test
  void wordsAreWrittenAtMostEveryFiveSeconds() {
    int written = 0;
    for (int second = 0; second < 60; second++) {
      type("Words of second " + second);
      written += typing.writeDue() ? 1 : 0;
      clock.pass(1);
    }
    assertThat(written).isBetween(9, 12);
    assertThat(drafts.find(PRODUCT, "analysis").orElseThrow().when())
        .isAfterOrEqualTo(clock.instant().minusSeconds(6));
  }

  @Test
  void theLastWordsAreWrittenWhenTheTypingStops() {
    type("The last words");
    assertThat(typing.writeDue()).isFalse();
    clock.pass(5);
    assertThat(typing.writeDue()).isTrue();
    assertThat(typing.writeDue()).isFalse();
    assertThat(offered()).hasSize(1);
  }

  @Test
  void theOfferShowsWhatADraftHolds() {
    type("\n\n  Burglary rose sharply in the north and west.\nMore follows.");
    typing.writeNow();
    Restorable offer = offered().get(0);
    assertThat(offer.productTitle()).isEqualTo("Burglary profile");
    assertThat(offer.heading()).isEqualTo("Analysis");
    assertThat(offer.firstLine()).isEqualTo("Burglary rose sharply in the north and west.");
    assertThat(offer.words()).isEqualTo(10);
    // Added: sharply, north, and, west., More, follows.; taken away: north.
    assertThat(offer.differing()).isEqualTo(7);
    assertThat(offer.storedChanged()).isFalse();
    assertThat(offer.draft().when()).isEqualTo(clock.instant());
  }

  @Test
  void wordsThatAreStoredAreNotOffered() {
    type("New words");
    typing.writeNow();
    stored = "New words";
    assertThat(offered()).isEmpty();
    typing.stored(PRODUCT, "analysis", "New words");
    assertThat(drafts.list()).isEmpty();
  }

  @Test
  void wordsTypedWhileOthersAreStoredStay() {
    type("First");
    type("First and second");
    typing.stored(PRODUCT, "analysis", "First");
    typing.writeNow();
    assertThat(drafts.find(PRODUCT, "analysis").orElseThrow().text()).isEqualTo("First and second");
    typing.discarded(PRODUCT, "analysis");
    assertThat(drafts.list()).isEmpty();
    assertThat(typing.writeNow()).isFalse();
  }

  @Test
  void typingThatComesToNothingLeavesNoDraft() {
    type("Something");
    typing.writeNow();
    type(stored);
    typing.writeNow();
    assertThat(drafts.list()).isEmpty();
  }

  @Test
  void aStoredTextThatChangedSinceIsSaidAndAProductThatIsGoneLosesNoWords() {
    typing.typed("pp-2020-09", "aim", "Words of a product that is gone", "");
    clock.pass(1);
    type("New words");
    typing.writeNow();
    stored = "Somebody else's words";
    assertThat(offered()).extracting(Restorable::storedChanged).containsExactly(true, false);
    assertThat(offered()).extracting(Restorable::isThere).containsExactly(true, false);
    assertThat(offered().get(1).productTitle()).isEqualTo("pp-2020-09");
  }

  @Test
  void anOfferIsTakenOrDropped() {
    type("New words");
    typing.typed(PRODUCT, "aim", "Not wanted", "");
    typing.writeNow();
    List<String> taken = new ArrayList<>();
    for (Restorable offer : offered()) {
      if (offer.isThere()) {
        drafts.accept(offer, (product, section, text) -> taken.add(section + ": " + text));
      } else {
        drafts.drop(offer.draft().product(), offer.draft().section());
      }
    }
    assertThat(taken).containsExactly("analysis: New words");
    assertThat(drafts.list()).isEmpty();
  }

  @Test
  void wordsThatCouldNotBeStoredAreStillOffered() {
    type("New words");
    typing.writeNow();
    Restorable offer = offered().get(0);
    assertThatThrownBy(
            () ->
                drafts.accept(
                    offer,
                    (product, section, text) -> {
                      throw new IllegalStateException("disk");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(offered()).containsExactly(offer);
  }

  @Test
  void aWorkspaceOpenToReadRefusesTypingInPlainWords() {
    type("New words");
    typing.writeNow();
    try (Workspace reading = Workspace.openToRead(file)) {
      Drafts theirs = new Desk(reading, clock).drafts();
      assertThat(theirs.restorable(this::section)).hasSize(1);
      Typing refused = new Typing(theirs, clock);
      assertThatThrownBy(() -> refused.typed(PRODUCT, "analysis", "x", ""))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("read only");
    }
  }

  @Test
  void noWordIsLostBetweenTypingWritingAndStoring() throws InterruptedException {
    Typing busy = new Typing(drafts, Clock.systemUTC(), Duration.ZERO);
    AtomicBoolean isTyping = new AtomicBoolean(true);
    Thread writer =
        new Thread(
            () -> {
              while (isTyping.get()) {
                busy.writeDue();
              }
            });
    writer.start();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(i).append(' ');
      busy.typed(PRODUCT, "analysis", text.toString(), "");
      if (i % 50 == 0) {
        busy.stored(PRODUCT, "analysis", text.toString());
      }
    }
    isTyping.set(false);
    writer.join();
    busy.writeNow();
    assertThat(drafts.find(PRODUCT, "analysis").orElseThrow().text()).isEqualTo(text.toString());
    assertThat(busy.writeNow()).isFalse();
  }

  @Test
  void draftsLeaveNoLineInTheAuditTrail() {
    for (int i = 0; i < 30; i++) {
      type("Words " + i);
      typing.writeNow();
    }
    assertThat(new org.nimbench.store.Backups(file, clock).make(workspace).last())
        .extracting(line -> line.command())
        .containsExactly("create");
  }

  @Test
  void differingWordsAreThoseThatOnlyOneTextHas() {
    assertThat(WordDifference.between("a b c", "a b c")).isZero();
    assertThat(WordDifference.between("a b c", "")).isEqualTo(3);
    assertThat(WordDifference.between("a b c", "a x c")).isEqualTo(2);
    assertThat(WordDifference.between("a b c d e", "a c b d e")).isEqualTo(2);
    assertThat(WordDifference.between("one  two\nthree", " one two three ")).isZero();
    String many = "word ".repeat(20_000);
    assertThat(WordDifference.between("x " + many + "y", "z " + many + "q")).isPositive();
  }
}
