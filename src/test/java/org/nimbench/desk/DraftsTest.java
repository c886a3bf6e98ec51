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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Typed words are kept and offered until they are stored or dropped. */
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
  private String stored = "Burglary rose in the north.";

  DraftsTest(@TempDir Path folder) {
    file = folder.resolve("w.gpkg");
    workspace = Workspace.create(file, "Northvale", clock);
    drafts = new Desk(workspace, clock).drafts();
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
    keep(PRODUCT, "analysis", text, stored);
  }

  private void keep(String product, String section, String text, String base) {
    drafts.keep(new Draft(product, section, text, clock.instant(), base));
  }

  private List<Restorable> offered() {
    return drafts.restorable(this::section);
  }

  @Test
  void theOfferShowsWhatADraftHolds() {
    type("\n\n  Burglary rose sharply in the north and west.\nMore follows.");
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
    stored = "New words";
    assertThat(offered()).isEmpty();
    drafts.drop(PRODUCT, "analysis");
    assertThat(drafts.list()).isEmpty();
  }

  @Test
  void typingThatComesToNothingLeavesNoDraft() {
    type("Something");
    type(stored);
    assertThat(drafts.list()).isEmpty();
  }

  @Test
  void aStoredTextThatChangedSinceIsSaidAndAProductThatIsGoneLosesNoWords() {
    keep("pp-2020-09", "aim", "Words of a product that is gone", "");
    clock.pass(1);
    type("New words");
    stored = "Somebody else's words";
    assertThat(offered()).extracting(Restorable::storedChanged).containsExactly(true, false);
    assertThat(offered()).extracting(Restorable::isThere).containsExactly(true, false);
    assertThat(offered().get(1).productTitle()).isEqualTo("pp-2020-09");
  }

  @Test
  void anOfferIsTakenOrDropped() {
    type("New words");
    keep(PRODUCT, "aim", "Not wanted", "");
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
    try (Workspace reading = Workspace.openToRead(file)) {
      Drafts theirs = new Desk(reading, clock).drafts();
      assertThat(theirs.restorable(this::section)).hasSize(1);
      assertThatThrownBy(
              () -> theirs.keep(new Draft(PRODUCT, "analysis", "x", clock.instant(), "")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("read only");
    }
  }

  @Test
  void draftsLeaveNoLineInTheAuditTrail() {
    for (int i = 0; i < 30; i++) {
      type("Words " + i);
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
