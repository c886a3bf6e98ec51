package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.store.StoredDocument;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** What partners read of a town with a little violence in two of its wards. */
class PartnerReleaseTest extends OpenTown {
  private static final String QUARTER = "2024-10..2024-12";
  private static final TownReader.Asked VIOLENCE =
      new TownReader.Asked("area:wards", List.of("violent-crime"));
  private static final TownReader.Asked ROBBERY =
      new TownReader.Asked("area:wards", List.of("robbery"));
  private static final TownReader.Asked EVERYTHING =
      new TownReader.Asked("area:wards,type", List.of());

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
  }

  @Test
  void twoReleasesLeaveEverySmallCountOfViolenceFiveWholeNumbers() throws IOException {
    TownReader reader = new TownReader(folder);
    reader.publish(
        products,
        Release.PARTNER,
        QUARTER,
        3,
        List.of(
            new TownReader.Asked("type", List.of()),
            VIOLENCE,
            EVERYTHING,
            new TownReader.Asked("trend.monthly", "month", List.of("violent-crime")),
            new TownReader.Asked("hotspot.areas", "area:wards", List.of("violent-crime"))));
    assertThat(reader.hidden()).as("hidden in the first release").hasSizeGreaterThan(2);
    reader.hidden().stream()
        .filter(TownReader::isSmall)
        .forEach(cell -> reader.assertIsSafe(cell, "first release"));
    SmallTown.send(workspace, 3, SmallTown.MONTHS);
    reader.publish(
        products,
        Release.PARTNER,
        "2024-10..2025-03",
        6,
        List.of(
            new TownReader.Asked("type", List.of()),
            VIOLENCE,
            EVERYTHING,
            new TownReader.Asked("quarter", List.of("violent-crime")),
            new TownReader.Asked("area:wards,month", List.of("violent-crime"))));
    assertThat(reader.attackViolence("both releases")).isGreaterThan(3);
    assertThat(ReleaseLedger.read(workspace))
        .extracting(Published::forWhom)
        .containsExactly(ReleaseClass.PARTNER, ReleaseClass.PARTNER);
    assertThat(workspace.documents("suppression")).hasSize(2);
  }

  @Test
  void volumeCrimeIsPrintedAsItIs() throws IOException {
    TownReader reader = new TownReader(folder);
    List<Path> files =
        reader.publish(products, Release.PARTNER, QUARTER, 3, List.of(VIOLENCE, ROBBERY));
    Set<Set<Integer>> robberies = reader.cells("robbery", 3);
    assertThat(robberies).anyMatch(TownReader::isSmall);
    assertThat(reader.hidden()).isNotEmpty().doesNotContainAnyElementsOf(robberies);
    assertThat(text(files.get(2)))
        .contains("Care for the data")
        .contains("Partners see counts of volume crime")
        .containsPattern("e1 Violence and sexual offences by area [^.]* 3 ");
  }

  /** A guess at a hidden count could be tried with a hash; names and hashes of others stay. */
  @Test
  void aFigureWithHiddenCountsHasNoHashAndAWholeOneKeepsIts() throws IOException {
    TownReader reader = new TownReader(folder);
    List<Path> files =
        reader.publish(products, Release.PARTNER, QUARTER, 3, List.of(VIOLENCE, ROBBERY));
    String id = products.list().get(0).id();
    String pages = text(files.get(2)) + WordText.of(files.get(0));
    assertThat(pages)
        .contains("Alex Example")
        .contains("Register of evidence")
        .contains(StampLines.hash(requireNonNull(products.evidence(id).get("e2"))))
        .doesNotContain(StampLines.hash(requireNonNull(products.evidence(id).get("e1"))));
    assertThat(products.exports().of(id).get(0).published()).isEqualTo(id + "/1");
  }

  @Test
  void whereNothingIsHiddenTheDocumentIsTheAnalystsOwnView() {
    String id = product(ROBBERY);
    assertThat(products.document(id, Release.PARTNER, Progress.SILENT).blocks().toString())
        .isEqualTo(products.preview(id, Map.of(), Progress.SILENT).blocks().toString());
    assertThat(
            products.export(id, List.of(folder.resolve("p.pdf")), Release.PARTNER, Progress.SILENT))
        .isEmpty();
    assertThat(products.outlook(id, Release.PARTNER, Progress.SILENT))
        .isEqualTo(new ReleaseOutlook(List.of(), 0, 0, false));
  }

  @Test
  void theAnalystSeesWholeNumbersWhereFilesHideThem() {
    String id = product(VIOLENCE);
    String hidden = products.document(id, Release.PARTNER, Progress.SILENT).blocks().toString();
    String own = products.preview(id, Map.of(), Progress.SILENT).blocks().toString();
    assertThat(hidden).contains("[Ashby, *, *]");
    assertThat(own).contains("[Ashby, 1, ");
    assertThat(products.outlook(id, Release.PARTNER, Progress.SILENT).hidden()).isEqualTo(3);
  }

  /** Robbery in wards, which partners saw, is still a secret to the public. */
  @Test
  void aPublicReleaseIsNotJudgedAgainstWhatPartnersSaw() throws IOException {
    TownReader partner = new TownReader(folder);
    partner.publish(products, Release.PARTNER, QUARTER, 3, List.of(ROBBERY, EVERYTHING));
    TownReader anybody = new TownReader(folder);
    anybody.publish(products, Release.PUBLIC, QUARTER, 3, List.of(ROBBERY, EVERYTHING));
    assertThat(anybody.hidden()).anyMatch(anybody.cells("robbery", 3)::contains);
    anybody.hidden().stream()
        .filter(TownReader::isSmall)
        .forEach(cell -> anybody.assertIsSafe(cell, "the public release"));
    assertThat(log(1)).doesNotContain("earlier", "\"proved\" : false");
  }

  /** Partners read what is public too: what one of the two hides, the other must not give away. */
  @Test
  void partnersWhoReadAPublicReleaseTooLearnNoSmallCountOfViolence() throws IOException {
    TownReader reader = new TownReader(folder);
    reader.publish(products, Release.PARTNER, QUARTER, 3, List.of(EVERYTHING));
    reader.publish(
        products,
        Release.PUBLIC,
        QUARTER,
        3,
        List.of(
            new TownReader.Asked("area:wards", List.of()),
            new TownReader.Asked("type", List.of())));
    assertThat(reader.attackViolence("a release for partners and a public one")).isGreaterThan(1);
  }

  @Test
  void typesCountedTogetherAndOneOfThemAloneDoNotGiveAwayTheOther() throws IOException {
    TownReader reader = new TownReader(folder);
    reader.publish(
        products,
        Release.PARTNER,
        QUARTER,
        3,
        List.of(
            VIOLENCE, new TownReader.Asked("area:wards", List.of("burglary", "violent-crime"))));
    reader.publish(
        products,
        Release.PARTNER,
        QUARTER,
        3,
        List.of(VIOLENCE, new TownReader.Asked("area:wards", List.of("burglary"))));
    assertThat(reader.attackViolence("types together, and one alone")).isGreaterThan(1);
  }

  /** Two wards less than the town, which partners know, are what is left in the others. */
  @Test
  void aQuestionAboutTwoWardsDoesNotGiveAwayWhatIsLeftInTheOthers() throws IOException {
    export(product(new TownReader.Asked("type", List.of())), "town");
    Filter two =
        Filter.all(SetKey.POLICE_CRIME)
            .withTypes(List.of("violent-crime"))
            .withAreas(new AreaChoice("wards", List.of("E05000002", "E05000003")));
    String id = TownReader.begun(products, QUARTER);
    Recipe recipe =
        new Recipe("count", two, new PeriodRule.OfProduct(0), Map.of("by", "month"), null);
    products.add(id, "purpose", recipe, Progress.SILENT);
    assertThat(WordText.of(export(id, "wards")))
        .as("of 39 in the town 37 are in the two wards")
        .doesNotContain("37");
  }

  private Path export(String id, String name) {
    Path file = folder.resolve(name + ".docx");
    products.export(id, List.of(file), Release.PARTNER, Progress.SILENT);
    return file;
  }

  /** Totals of wards, which everybody knows, would give away the only hidden type of a ward. */
  @Test
  void aReleaseForPartnersIsJudgedAgainstWhatIsPublic() throws IOException {
    TownReader reader = new TownReader(folder);
    reader.publish(
        products,
        Release.PUBLIC,
        QUARTER,
        3,
        List.of(new TownReader.Asked("area:wards", List.of())));
    assertThat(reader.hidden()).as("every ward has many crimes").isEmpty();
    reader.publish(products, Release.PARTNER, QUARTER, 3, List.of(EVERYTHING));
    assertThat(log(1)).contains("\"earlier\"");
    assertThat(reader.hidden()).anyMatch(TownReader::isSmall);
    reader.hidden().stream()
        .filter(cell -> reader.cells("violent-crime", 3).contains(cell))
        .filter(TownReader::isSmall)
        .forEach(cell -> reader.assertIsSafe(cell, "what partners know"));
  }

  @Test
  void aClaimOfTheAnalystsAboutAHiddenCountStopsTheExportAndIsNamed() {
    String id = product(VIOLENCE);
    products.text(id, "purpose", "It was quiet. {{e1.rows > 2}}\n\n{{figure e1}}");
    assertRefused(id, "e1.rows > 2");
    assertThat(products.blocks(id, Release.PARTNER, Progress.SILENT))
        .extracting(ReleaseBlock::kind)
        .containsExactly(ReleaseBlock.Kind.CLAIM);
  }

  @Test
  void aTypedNumberOfAHiddenCountStopsTheExportUntilSomebodyLooked() {
    String id = product(VIOLENCE);
    products.text(id, "purpose", "In Ashby there was 1, in {{e1.rows}} wards more. {{figure e1}}");
    assertRefused(id, "In Ashby there was 1");
    products.clearance().acknowledge(id, "purpose", Release.PARTNER, "Alex Example", "Known");
    Path file = folder.resolve("p.docx");
    assertThat(products.export(id, List.of(file), Release.PARTNER, Progress.SILENT))
        .anyMatch(sentence -> sentence.contains("In Ashby there was 1"));
    assertThat(file).exists();
  }

  /** The next release is held against the rows of a figure that left by themselves. */
  @Test
  void theRowsOfAFigureThatLeaveAreKnownToTheNextRelease() throws IOException {
    TownReader.Asked everything = new TownReader.Asked("type", List.of());
    String id = product(everything);
    FigureOrigin origin = products.origins().of(id, "e1", "");
    products.origins().write(origin, folder.resolve("rows.csv"), false, Progress.SILENT);
    products.origins().write(origin, folder.resolve("again.csv"), false, Progress.SILENT);
    List<Published> ledger = ReleaseLedger.read(workspace);
    assertThat(ledger).extracting(Published::forWhom).containsOnly(ReleaseClass.PARTNER);
    assertThat(ledger)
        .extracting(Published::id)
        .containsExactly(id + "/rows-of-e1/1", id + "/rows-of-e1/2");
    assertThat(ledger.get(0).cells())
        .filteredOn(cell -> cell.key().category().equals("violent-crime"))
        .extracting(Published.Entry::greatest)
        .contains(12L, 14L, 13L);
    assertThat(workspace.documents("suppression")).hasSize(2);
    assertThat(
            products.export(
                id, List.of(folder.resolve("p.docx")), Release.PARTNER, Progress.SILENT))
        .isEmpty();
  }

  @Test
  void rowsThatCannotBeWrittenAreNotInTheLedger() {
    String id = product(VIOLENCE);
    FigureOrigin origin = products.origins().of(id, "e1", "");
    Path nowhere = folder.resolve("no such folder").resolve("rows.csv");
    assertThatThrownBy(() -> products.origins().write(origin, nowhere, false, Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(ReleaseLedger.read(workspace)).isEmpty();
  }

  private void assertRefused(String id, String why) {
    Path file = folder.resolve("refused.docx");
    assertThatThrownBy(() -> products.export(id, List.of(file), Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(why);
    assertThat(file).doesNotExist();
    assertThat(ReleaseLedger.read(workspace)).isEmpty();
  }

  private String product(TownReader.Asked asked) {
    String id = TownReader.begun(products, QUARTER);
    products.add(id, "purpose", asked.recipe(), Progress.SILENT);
    return id;
  }

  private String log(int place) {
    List<StoredDocument> logs = workspace.documents("suppression");
    return logs.get(place).json();
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
