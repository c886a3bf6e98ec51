package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Draft;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.ui.shell.SafeKeeping;
import org.nimbench.work.Progress;

/**
 * The window's own process is killed while somebody types: at most the last 20 seconds are lost,
 * the file is whole, and the next start offers what was typed.
 */
class WindowKillTest {
  private static final Clock CLOCK = Clock.system(Program.ZONE);
  private static final String TITLE = "Burglary in Northvale";
  private static final long MOST_LOST = 20_000;

  /** What the window promises itself: a draft every 5 seconds; the rest is a slow machine's. */
  private static final long USUALLY_LOST = 10_000;

  private final Path folder;
  private final Random random;

  WindowKillTest(@TempDir Path folder) {
    this.folder = folder;
    long seed = System.nanoTime();
    System.out.println("WindowKillTest seed " + seed);
    this.random = new Random(seed);
  }

  @Test
  void aWindowThatIsKilledWhileSomebodyTypesLosesAtMostTwentySecondsAndOffersTheRest()
      throws IOException, InterruptedException {
    Path shortTyped = workspace();
    Path longTyped = Files.copy(shortTyped, folder.resolve("long.gpkg"));
    long soon = 11_000 + random.nextInt(3_000);
    long late = 21_000 + random.nextInt(5_000);
    // Both type at the same time; the second is killed after its words were stored once.
    try (WindowProcess first = start(KilledWindow.TYPE, shortTyped);
        WindowProcess second = start(KilledWindow.TYPE, longTyped)) {
      assertThat(lost(first, first.kill(soon), shortTyped)).isBetween(0L, USUALLY_LOST);
      Kept kept = Kept.in(shortTyped);
      assertThat(kept.stored()).as("nothing was stored yet").isEmpty();
      assertThat(kept.offered()).hasSize(1);
      assertRestored(shortTyped, kept.offered().get(0));
      assertThat(lost(second, second.kill(late), longTyped)).isBetween(0L, MOST_LOST);
    }
  }

  /** How long before the end the first word was typed that is nowhere; 0 where all are there. */
  private static long lost(WindowProcess window, long killed, Path file) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.brokenOff()).as("it was broken off").isPresent();
    }
    Kept kept = Kept.in(file);
    String held = " " + kept.stored() + " " + kept.draft() + " ";
    long lost =
        window.words().entrySet().stream()
            .filter(word -> !held.contains(" " + word.getKey() + " "))
            .findFirst()
            .map(word -> killed - word.getValue())
            .orElse(0L);
    System.out.println("Lost " + lost + " ms of typing");
    return lost;
  }

  /** The next start of the window offers the words, and puts them where they belong. */
  private void assertRestored(Path file, SafeKeeping.Typed typed)
      throws IOException, InterruptedException {
    assertThat(typed.product()).isEqualTo(TITLE);
    assertThat(typed.firstLine()).startsWith("w1 w2 w3 ");
    String text;
    try (WindowProcess again = start(KilledWindow.RESTORE, file)) {
      assertThat(again.next("offer "))
          .contains(TITLE + ": " + typed.section())
          .contains("typed " + typed.when() + " · " + typed.words() + " words")
          .contains("w1 w2 w3 ");
      assertThat(again.next("notice ")).isEqualTo("Kept in " + typed.section());
      text = again.next("text ");
      assertThat(again.ends()).as("the window was closed").isTrue();
    }
    assertThat(text.split(" ")).hasSize(typed.words()).startsWith("w1", "w2", "w3");
    try (Workspace open = Workspace.openToRead(file)) {
      assertThat(open.brokenOff()).as("that session came to its end").isEmpty();
    }
    Kept now = Kept.in(file);
    assertThat(now.stored()).isEqualTo(text.strip());
    assertThat(now.offered()).isEmpty();
  }

  private WindowProcess start(String what, Path file) throws IOException {
    return new WindowProcess(what, file, Files.createTempDirectory(folder, "home"));
  }

  private Path workspace() {
    Path file = ExampleWorkspace.copyTo(folder);
    try (Workspace workspace = Workspace.openToWrite(file, CLOCK)) {
      Products products = products(workspace);
      Product made =
          products.create(
              new NewProduct(
                  ProductType.PROBLEM_PROFILE,
                  TITLE,
                  Period.parse("2024-10..2025-09"),
                  Filter.allCrime().withTypes(List.of("burglary"))),
              Progress.SILENT);
      products.text(made.id(), made.sections().get(0).key(), "");
    }
    return file;
  }

  private static Products products(Workspace workspace) {
    return new Products(workspace, new Studies(workspace, CLOCK, Events.NONE), CLOCK);
  }

  /** What a whole file holds of what was typed into the first section of its product. */
  private record Kept(String stored, String draft, List<SafeKeeping.Typed> offered) {
    static Kept in(Path file) {
      try (Workspace workspace = Workspace.openToRead(file)) {
        assertThat(workspace.verify(Progress.SILENT)).isEmpty();
        Products products = products(workspace);
        return new Kept(
            products.list().get(0).sections().get(0).text(),
            new Desk(workspace, CLOCK)
                .drafts().list().stream().map(Draft::text).findFirst().orElse(""),
            new StoredKeeping(workspace, products, CLOCK).typed(Progress.SILENT));
      }
    }
  }
}
