package org.nimbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.Refusal;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;

/** What bodies are reminded of on 4 November 2025; they came to the table in April. */
@SuppressWarnings("NullAway.Init")
class RemindersTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 4);
  private static final SetKey FIRE = SetKey.parse("fire");
  private static final SetKey FALSE_ALARMS = SetKey.parse("false-alarms");
  private static final YearMonth APRIL = YearMonth.of(2025, 4);

  @TempDir Path folder;
  private Workspace workspace;
  private Supply supply;

  @BeforeEach
  void open() {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", ExampleWorkspace.CLOCK);
    supply = new Supply(workspace);
    supply.keep(
        new Register(
            List.of(
                body("Fire and Rescue", "WFRS", FIRE, FALSE_ALARMS),
                body("Police", "WP", SetKey.POLICE_CRIME)),
            List.of(
                new Protocol(
                    "ISP-03",
                    "Fire data",
                    Protocol.LegalBasis.S17A,
                    List.of("WFRS"),
                    List.of(FIRE),
                    "PARTNER",
                    "",
                    "secure e-mail",
                    84,
                    LocalDate.of(2021, 5, 4),
                    new Validity(LocalDate.of(2021, 6, 1), null),
                    LocalDate.of(2025, 5, 31),
                    "",
                    "",
                    List.of("Community risk officer"))),
            List.of(),
            List.of()));
  }

  private static Authority body(String name, String other, SetKey... sets) {
    return new Authority(
        name,
        List.of(other),
        Authority.Type.OTHER,
        Authority.Role.RESPONSIBLE,
        new Validity(LocalDate.of(2025, 4, 1), null),
        List.of(sets));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Reminder fire() {
    return supply.reminders(TODAY).stream()
        .filter(one -> one.supplier().equals("Fire and Rescue"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBodyIsToldWhatIsLateWithItsDayAndWhatMayStillComeInTime() {
    receive("WFRS", FALSE_ALARMS, false);
    assertThat(fire().overdue()).isEqualTo(1);
    assertThat(fire().text())
        .startsWith(
            """
            Subject: Northvale: one extract is overdue

            To: Fire and Rescue
            Community risk officer

            """)
        .contains(
            """
            On 4 November 2025 these had not reached us:
            - 3 Fires: deliberate, staff violence, 2025/26 Q1 (1 April 2025 to 30 June 2025): \
            due by 30 September 2025, 35 days ago

            These are still in time:
            - 3 Fires: deliberate, staff violence, 2025/26 Q2 (1 July 2025 to 30 September 2025): \
            by 31 December 2025
            - 4 Malicious false alarms, 2025/26 Q2\
            """);
  }

  @Test
  void quartersThatFollowEachOtherStandInOneLine() {
    List<Reminder> later = supply.reminders(LocalDate.of(2026, 4, 1));
    assertThat(later.get(1).text())
        .contains(
            "- 3 Fires: deliberate, staff violence, 2025/26 Q1 to 2025/26 Q3 (1 April 2025 to"
                + " 31 December 2025), 3 quarters: due from 30 September 2025 to 31 March 2026\n");
  }

  @Test
  void theAgreementIsNamedAndASetWithoutOneToo() {
    assertThat(fire().text())
        .contains(
            "Agreement ISP-03 (\"Fire data\", in force since 1 June 2021) covers 3 Fires: deliberate,"
                + " staff violence. Files come as agreed there: secure e-mail."
                + " Its review has been due since 31 May 2025.")
        .contains("no agreement in force for: 4 Malicious false alarms.");
  }

  @Test
  void aRefusedFileIsAskedForAgain() {
    workspace.write(
        "refuse",
        transaction ->
            transaction.refuse(
                new Refusal(
                    0,
                    FIRE,
                    "f.csv",
                    "abc",
                    "WFRS",
                    LocalDate.of(2025, 10, 2),
                    Instant.EPOCH,
                    APRIL,
                    APRIL.plusMonths(2),
                    "{}")));
    assertThat(fire().text())
        .contains("the report says why")
        .contains("2025/26 Q1 (1 April 2025 to 30 June 2025): received on 2 October 2025");
  }

  @Test
  void whoOwesNothingAndWhomOpenDataStandInForIsNotReminded() {
    receive("WP", SetKey.POLICE_CRIME, true);
    assertThat(supply.reminders(TODAY)).extracting(Reminder::supplier).doesNotContain("Police");
    receive("WFRS", FIRE, false);
    receive("WFRS", FALSE_ALARMS, false);
    assertThat(supply.reminders(TODAY)).isEmpty();
  }

  @Test
  void severalRemindersStandInOneFileWithALineBetweenThem() {
    List<Reminder> both = supply.reminders(TODAY);
    assertThat(both).hasSize(2);
    assertThat(Reminder.together(both).split("-{72}")).hasSize(2);
  }

  private void receive(String supplier, SetKey set, boolean openData) {
    workspace.write(
        "import",
        transaction -> {
          BatchWriter batch =
              transaction.openBatch(
                  new BatchHeader(
                      set, "f.csv", "abc", supplier, "columns", openData, TODAY, "", "test"));
          batch.cover(supplier, APRIL);
          batch.finish(supplier, new RowCounts(0, 0, 0, 0, 0, 0, 0, 0), "{}", true);
          return batch.id();
        });
  }
}
