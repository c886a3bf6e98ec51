package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.settings.Look;
import org.nimbench.store.Backups;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Supply;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is held of Northvale: the grid, what is behind a cell, the register, removal for good. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SupplyJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void openData() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.until(() -> window.isSeen(".nb-supply-cell"));
  }

  /** What is read out of the node that has the keyboard. */
  private String focused() {
    Node node = window.stage().getScene().getFocusOwner();
    return node == null ? "" : String.valueOf(node.getAccessibleText());
  }

  @Test
  void theGridIsWalkedByKeysAndACellIsOpenedWithAllThatIsBehindIt() throws Exception {
    openData();
    assertThat(window.words("#sign-late")).isEqualTo("2 late");
    assertThat(window.words("#sign-refused")).isEqualTo("1 refused");
    assertThat(window.robot().lookup("#rail-1").query().getAccessibleText()).isEqualTo("Data, 3");
    window.click("#sign-late");
    window.until(() -> focused().contains("late by 35 days"));
    window.robot().type(KeyCode.UP);
    window.until(() -> focused().startsWith("Malicious false alarms, 2025/26 Q1: 17 received"));
    window.robot().type(KeyCode.ENTER);
    window.until(() -> window.isSeen("#import-99"));
    window.picture("supply-1-batch");
    window.click("#inspector-supplier");
    window.until(() -> window.isSeen("#mapping-forget"));
    window.picture("supply-2-supplier");
    window.click("#inspector-agreement");
    window.until(() -> window.isSeen(".nb-soft-chip"));
    window.picture("supply-3-agreement");
    window.look(Look.DARK);
    window.picture("supply-4-agreement-dark");
    window.look(Look.LIGHT);
    window.click("#sign-refused");
    window.click("#inspector-batch");
    window.until(() -> window.isSeen("#refusal-copy"));
    window.picture("supply-5-refusal");
    window.click("#refusal-save");
    window.until(() -> window.words("#notice").startsWith("Written: refusal-1"));
    assertThat(window.home().resolve("refusal-1.txt"))
        .content()
        .contains("Refused: admissions_2025-26_Q1_sectors.csv");
  }

  @Test
  void aReadingIsForgottenAndTheNextFileIsAskedAboutAnew() throws Exception {
    openData();
    window.click("#sign-late");
    window.robot().type(KeyCode.UP).type(KeyCode.SPACE);
    window.click("#inspector-supplier");
    window.until(() -> window.isSeen("#mapping-forget"));
    window.focus("#mapping-forget");
    window.robot().type(KeyCode.SPACE);
    window.until(() -> window.words("#notice").startsWith("Forgotten how files"));
    window.until(() -> !window.isSeen("#mapping-forget"));
  }

  @Test
  void whoIsLateIsWrittenTo() throws Exception {
    openData();
    window.click("#data-remind");
    window.until(() -> window.isSeen("#reminder-text"));
    window.picture("supply-10-reminders");
    window.click("#reminder-whom");
    window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    window.until(() -> shownReminder().contains("Integrated Care Board"));
    window.focus("#reminder-text");
    window.robot().write("Reply by Friday. ");
    window.click("#reminder-save");
    window.until(() -> window.words("#notice").startsWith("Written: reminder NHS Wendshire"));
    try (Stream<Path> files = Files.list(window.home())) {
      assertThat(files.filter(file -> file.toString().endsWith("Board.txt")).findFirst().get())
          .content()
          .startsWith("Reply by Friday. Subject: Northvale")
          .contains("due by 30 September 2025, 35 days ago", "Agreement ISP-06");
    }
  }

  private String shownReminder() {
    return window.robot().lookup("#reminder-text").queryTextInputControl().getText();
  }

  @Test
  void theGridIsSavedAsOnePageForTheGroup() throws Exception {
    openData();
    window.click("#data-page");
    window.until(() -> window.words("#notice").startsWith("Written: information-sets"));
    try (Stream<Path> files = Files.list(window.home())) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf"))).hasSize(1);
    }
  }

  @Test
  void aRegisterIsSeenThenKeptAndSaved() throws Exception {
    openData();
    window.click("#data-register");
    window.until(() -> window.isSeen("#register-open"));
    window.picture("supply-6-register");
    window.answerWith(
        Files.writeString(
            window.home().resolve("mine.json"),
            Files.readString(Path.of("examples", "register.json")).replace("ISP-07", "ISP-17")));
    window.click("#register-open");
    window.until(() -> window.isSeen("#register-keep"));
    window.picture("supply-7-register-from-file");
    Path file = window.home().resolve("Northvale.gpkg");
    window.click("#register-keep");
    window.until(() -> window.words("#notice").startsWith("Register kept: 15 bodies"));
    window.click("#register-save");
    window.until(() -> window.words("#notice").startsWith("Written: register.json"));
    assertThat(window.home().resolve("register.json")).content().contains("ISP-17");
    window.click("#register-back");
    window.until(() -> window.isSeen("#data-add"));
    try (Workspace kept = Workspace.openToRead(file)) {
      assertThat(new Supply(kept).register().protocol("ISP-17")).isPresent();
    }
  }

  @Test
  void aFileThatIsNoRegisterIsToldAndNothingIsKept() throws Exception {
    openData();
    window.click("#data-register");
    window.until(() -> window.isSeen("#register-open"));
    window.answerWith(Files.writeString(window.home().resolve("mine.json"), "{}"));
    window.click("#register-open");
    window.until(() -> window.isSeen(".nb-data-problem"));
    assertThat(window.isSeen("#register-keep")).isFalse();
  }

  @Test
  void anImportIsRemovedForGoodWithItsBackupsOnlyWhenAReasonIsGiven() throws Exception {
    openData();
    Path file = window.home().resolve("Northvale.gpkg");
    long before = records(file);
    window.click("#sign-late");
    window.robot().type(KeyCode.UP).type(KeyCode.SPACE);
    window.until(() -> window.isSeen("#purge-99"));
    window.focus("#purge-99");
    window.robot().type(KeyCode.SPACE);
    window.until(() -> window.words("#purge-goes").startsWith("What goes: 17 records"));
    assertThat(window.robot().lookup("#purge-do").queryButton().isDisabled()).isTrue();
    window.picture("supply-8-purge");
    window.focus("#purge-why");
    window.robot().write("sent by mistake");
    window.click("#purge-do");
    window.until(() -> window.words("#notice").startsWith("Import 99 removed for good: 17"));
    window.until(() -> window.isSeen(".nb-supply-cell"));
    window.picture("supply-9-purged");
    assertThat(records(file)).isEqualTo(before - 17);
    try (Workspace kept = Workspace.openToRead(file)) {
      assertThat(kept.ledger().purges())
          .singleElement()
          .satisfies(stub -> assertThat(stub.why()).isEqualTo("sent by mistake"));
    }
    assertThat(new Backups(file, ExampleWorkspace.CLOCK).list())
        .as("no backup holds what was removed")
        .allSatisfy(backup -> assertThat(records(backup.file())).isEqualTo(before - 17));
  }

  private static long records(Path file) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      return workspace.quality(null).stream().mapToLong(set -> set.records()).sum();
    }
  }
}
