package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PrioritiesCommandTest {
  @TempDir Path folder;
  private Terminal terminal;
  private Path workspace;

  @BeforeEach
  void make() {
    terminal = new Terminal(folder.resolve("home"));
    workspace = folder.resolve("town.gpkg");
    terminal.run("create", workspace, "--name", "Town");
    run(
        "new",
        workspace,
        "--name",
        "Assessment",
        "--model",
        "risk-4x4",
        "--by",
        "JM",
        "--theme",
        "burglary=Burglary|Break-ins",
        "--theme",
        "fires=Fires");
  }

  private Terminal.Ran run(Object... words) {
    Object[] all = new Object[words.length + 1];
    all[0] = "priorities";
    System.arraycopy(words, 0, all, 1, words.length);
    return terminal.run(all);
  }

  private void score(String theme, String criterion, int score) {
    Terminal.Ran ran =
        run("score", workspace, "M1", theme, criterion, score, "--why", "=because", "--by", "JM");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void themesAreScoredRankedAndWrittenWithTheirInputs() throws IOException {
    score("burglary", "impact", 3);
    score("burglary", "likelihood", 4);
    assertThat(run("list", workspace, "M1").out())
        .contains("1  Burglary  12 of 16  (impact 3, likelihood 4)  rank 1")
        .contains("–  Fires  not ranked, without a score on: Impact, Likelihood");
    score("fires", "impact", 4);
    score("fires", "likelihood", 3);
    Terminal.Ran again =
        run("score", workspace, "M1", "fires", "impact", 2, "--why", "w", "--by", "PA");
    assertThat(again.out()).contains("fires, impact: 2, was 4.");
    run("choose", workspace, "M1", "burglary", "priority", "--why", "highest", "--by", "JM");
    JsonNode tree = run("list", workspace, "M1", "--json").json();
    assertThat(tree.path("ranking").path(0).path("band").asText()).isEqualTo("high");
    assertThat(tree.path("ranking").path(1).path("total").asDouble()).isEqualTo(6);
    assertThat(tree.path("ranking").path(1).path("scores").path(0).path("by").asText())
        .isEqualTo("PA");
    assertThat(tree.path("recommended")).hasToString("[\"burglary\"]");
    Path csv = folder.resolve("m.csv");
    Path json = folder.resolve("m.json");
    Path history = folder.resolve("h.csv");
    Terminal.Ran exported =
        run("export", workspace, "M1", "--out", csv, "--out", json, "--history", history);
    assertThat(exported.code()).isZero();
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0))
        .startsWith("rank,theme,name,total,band,firm,choice,choiceWhy,impact x1,");
    assertThat(lines.get(1))
        .startsWith("1,burglary,Burglary,12,high,")
        .contains("priority,highest,3,'=because,");
    assertThat(Files.readString(json)).contains("\"matrix\"").contains("Break-ins");
    assertThat(Files.readString(history)).contains(",score,fires,impact,4,").contains("PA");
    assertThat(run("history", workspace, "M1", "--theme", "fires").out())
        .contains("fires, impact: 4. =because")
        .contains("fires, impact: 2. w")
        .doesNotContain("burglary");
    assertThat(run("list", workspace).out()).contains("M1  Assessment  Risk matrix, 4 × 4");
    assertThat(terminal.run("verify", workspace).code()).isZero();
  }

  @Test
  void aModelIsWrittenChangedAndUsed() throws IOException {
    assertThat(run("model", "list").out()).contains("morile-style").contains("not the licensed");
    Path mine = folder.resolve("mine.json");
    assertThat(run("model", "out", "risk-4x4", mine).code()).isZero();
    score("burglary", "impact", 3);
    score("burglary", "likelihood", 4);
    Files.writeString(
        mine, Files.readString(mine).replaceFirst("\"weight\" : 1.0", "\"weight\" : 2"));
    assertThat(run("model", "use", workspace, "M1", mine, "--by", "JM").code()).isZero();
    assertThat(run("list", workspace, "M1").out()).contains("24 of 32");
    Files.writeString(
        mine, Files.readString(mine).replaceFirst("\"weight\" : 2", "\"weight\" : -2"));
    Terminal.Ran wrong = run("model", "use", workspace, "M1", mine, "--by", "JM");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("mine.json").contains("-2");
    assertThat(run("list", workspace, "M1").out()).contains("24 of 32");
  }

  @Test
  void whatDoesNotFitIsRefusedAndNothingIsKept() {
    assertThat(
            run("score", workspace, "M1", "fires", "impact", 9, "--why", "w", "--by", "JM").code())
        .isEqualTo(2);
    assertThat(run("score", workspace, "M1", "fires", "impact", 1, "--by", "JM").code())
        .isEqualTo(2);
    assertThat(
            run("score", workspace, "M2", "fires", "impact", 1, "--why", "w", "--by", "JM").err())
        .contains("M2")
        .contains("M1");
    Terminal.Ran link =
        run(
            "score",
            workspace,
            "M1",
            "fires",
            "impact",
            1,
            "--why",
            "w",
            "--by",
            "JM",
            "--evidence",
            "figure:pp-9/e1");
    assertThat(link.code()).isEqualTo(2);
    assertThat(run("choose", workspace, "M1", "fires", "best", "--why", "w", "--by", "JM").err())
        .contains("cross-cutting");
    assertThat(run("export", workspace, "M1", "--out", folder.resolve("m.txt")).code())
        .isEqualTo(2);
    assertThat(run("history", workspace, "M1").out().lines()).hasSize(3);
  }

  @Test
  void themesComeAndGoAndAreTakenOver() {
    run("theme", workspace, "M1", "litter=Litter", "--by", "JM");
    run("theme", workspace, "M1", "fires", "--drop", "joined", "--by", "JM");
    Terminal.Ran next =
        run(
            "new",
            workspace,
            "--name",
            "Next",
            "--themes-of",
            "M1",
            "--by",
            "JM",
            "--theme",
            "drugs=Drugs",
            "--json");
    assertThat(next.json().path("themes").asInt()).isEqualTo(3);
    assertThat(run("theme", workspace, "M1", "noname", "--by", "JM").code()).isEqualTo(2);
    assertThat(run("list", workspace, "M2", "--json").json().path("unranked")).hasSize(3);
  }
}
