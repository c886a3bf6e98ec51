package org.nimbench.ui.kit.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropsTest {
  @TempDir Path folder;

  private final Drops drops = new Drops();
  private final List<String> taken = new ArrayList<>();

  private DropTaker taker(DropKind kind, String name) {
    return new DropTaker(
        kind, files -> name + " " + files.size(), files -> taken.add(name + " " + files.size()));
  }

  private DropKind kindOf(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    return DropKinds.of(file, each -> each.toString().contains("workspace")).kind();
  }

  private DropKind kindOfZipWith(String entry) throws IOException {
    Path file = folder.resolve(entry.replace('/', '-') + ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    return DropKinds.of(file, each -> false).kind();
  }

  @Test
  void eachSortOfFileIsToldByNameOrByALookInside() throws IOException {
    assertThat(kindOf("2025-09-street.CSV")).isEqualTo(DropKind.EXTRACT);
    assertThat(DropKinds.of(folder, each -> false).kind()).isEqualTo(DropKind.EXTRACT);
    assertThat(kindOfZipWith("2025-09/a-street.csv")).isEqualTo(DropKind.EXTRACT);
    assertThat(kindOfZipWith("wards/wards.shp")).isEqualTo(DropKind.SHAPES);
    assertThat(kindOf("wards.geojson")).isEqualTo(DropKind.SHAPES);
    assertThat(kindOf("wards.gpkg")).isEqualTo(DropKind.SHAPES);
    assertThat(kindOf("workspace.gpkg")).isEqualTo(DropKind.WORKSPACE);
    assertThat(kindOf("report.docx")).isEqualTo(DropKind.UNKNOWN);
    assertThat(kindOf("noending")).isEqualTo(DropKind.UNKNOWN);
  }

  @Test
  void aPictureIsABaseMapOnlyWithAWorldFileBesideIt() throws IOException {
    assertThat(kindOf("map.png")).isEqualTo(DropKind.UNKNOWN);
    Files.writeString(folder.resolve("map.pgw"), "1");
    assertThat(kindOf("map.png")).isEqualTo(DropKind.PICTURE);
  }

  @Test
  void severalFilesGoToTheirTakersAndTheRestIsRefused() {
    drops.add(taker(DropKind.EXTRACT, "inspect"));
    drops.add(taker(DropKind.WORKSPACE, "open"));
    DropPlan plan =
        drops.plan(
            List.of(
                new Dropped(Path.of("a.csv"), DropKind.EXTRACT),
                new Dropped(Path.of("b.csv"), DropKind.EXTRACT),
                new Dropped(Path.of("c.gpkg"), DropKind.WORKSPACE),
                new Dropped(Path.of("d.docx"), DropKind.UNKNOWN)));
    assertThat(plan.parts())
        .extracting(DropPlan.Part::offer)
        .containsExactly("open 1", "inspect 2");
    assertThat(plan.refused()).containsExactly(Path.of("d.docx"));
    plan.carryOut();
    assertThat(taken).containsExactly("open 1", "inspect 2");
  }

  @Test
  void whoTakesSeveralKindsAlikeIsAskedOnceForAllOfThem() {
    DropTaker extracts = taker(DropKind.EXTRACT, "make");
    drops.add(extracts);
    drops.add(new DropTaker(DropKind.SHAPES, extracts.offer(), extracts.take()));
    DropPlan plan =
        drops.plan(
            List.of(
                new Dropped(Path.of("a.csv"), DropKind.EXTRACT),
                new Dropped(Path.of("b.geojson"), DropKind.SHAPES)));
    assertThat(plan.parts()).extracting(DropPlan.Part::offer).containsExactly("make 2");
    plan.carryOut();
    assertThat(taken).containsExactly("make 2");
  }

  @Test
  void anOpenWorkspaceComesBeforeTheEmptyWindowUntilItCloses() {
    drops.add(taker(DropKind.EXTRACT, "offer to make a workspace"));
    Runnable out = drops.add(taker(DropKind.EXTRACT, "inspect"));
    List<Dropped> one = List.of(new Dropped(Path.of("a.csv"), DropKind.EXTRACT));
    assertThat(drops.plan(one).parts().get(0).offer()).isEqualTo("inspect 1");
    out.run();
    assertThat(drops.plan(one).parts().get(0).offer()).isEqualTo("offer to make a workspace 1");
  }
}
