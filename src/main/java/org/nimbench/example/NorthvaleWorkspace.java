package org.nimbench.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.geography.BaseMapFile;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.DenominatorFile;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Priorities;
import org.nimbench.store.DenominatorYear;
import org.nimbench.store.LayerExtras;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Builds Northvale's workspace from the files that the program carries. */
public final class NorthvaleWorkspace {
  /** The day the police data is said to have been received. */
  static final LocalDate RECEIVED = LocalDate.of(2025, 10, 14);

  private static final String NAME = "Northvale";
  private static final long STEPS = 4;

  /** Layer name → carried file, in the order they are stored. */
  private static final Map<String, String> LAYERS = layers();

  private NorthvaleWorkspace() {}

  private static Map<String, String> layers() {
    Map<String, String> layers = new LinkedHashMap<>();
    layers.put("district", MapFiles.DISTRICT);
    layers.put("wards", MapFiles.WARDS);
    layers.put("lsoa", MapFiles.LSOAS);
    layers.put("beats", MapFiles.BEATS);
    return layers;
  }

  /**
   * Makes the workspace: layers district, wards, lsoa and beats, the base map, people and
   * households, three years of police data, the register with what partners sent, and the
   * priorities of two years. It is made beside its place and moved there when it is whole, so a
   * stop leaves nothing behind.
   *
   * @param target the file to make; a file that is there already is replaced
   * @param clock for the dates in its audit trail
   * @return the target
   * @throws org.nimbench.kernel.ProblemException if it cannot be written
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Path build(Path target, Clock clock, Progress progress) {
    Path folder = target.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path making = Files.createTempDirectory(folder, ".northvale");
      Path file = making.resolve(target.getFileName());
      try (CarriedFiles files = CarriedFiles.unpack(names())) {
        fill(file, files, clock, progress);
        Files.move(
            file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        remove(making);
      }
      return target;
    } catch (IOException e) {
      throw Problem.of(ProblemKind.OTHER, "example.unwritable", target.toString()).asException(e);
    }
  }

  private static void remove(Path making) throws IOException {
    try (var left = Files.list(making)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(making);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(LAYERS.values());
    names.add(MapFiles.BASE_MAP);
    names.addAll(
        List.of(
            PeopleFiles.PEOPLE_LSOA,
            PeopleFiles.PEOPLE_WARDS,
            PeopleFiles.HOUSEHOLDS_LSOA,
            PeopleFiles.HOUSEHOLDS_WARDS));
    PlantedTruth.northvale().months().forEach(month -> names.add(PoliceFiles.file(month)));
    names.addAll(NorthvaleSupply.names());
    return names;
  }

  private static void fill(Path file, CarriedFiles files, Clock clock, Progress progress) {
    try (Workspace workspace = Workspace.create(file, NAME, clock)) {
      progress.at(0, STEPS, Words.text("example.progress.maps"));
      List<BoundaryRead> layers = new ArrayList<>();
      LAYERS.forEach((name, map) -> layers.add(NorthvaleMap.layer(files, map, name, progress)));
      BaseMapRead base = BaseMapFile.read(files.file(MapFiles.BASE_MAP), progress);
      workspace.write(
          "example",
          transaction -> {
            layers.forEach(read -> putLayer(transaction, read));
            transaction.putBaseMap(base.features(), base.attribution());
            putPeople(transaction, files, progress);
            return layers.size();
          });
      progress.at(1, STEPS, Words.text("example.progress.import"));
      IntakeRequest request = IntakeRequest.of(SetKey.POLICE_CRIME, files.file(PoliceFiles.FOLDER));
      Intake.load(workspace, request.receivedOn(RECEIVED), progress);
      NorthvaleSupply.load(workspace, files, progress);
      NorthvalePriorities.load(new Priorities(workspace, clock));
    }
  }

  private static void putLayer(Transaction to, BoundaryRead read) {
    to.putLayer(
        read.layer(),
        new LayerExtras("", Map.of(), Map.of(), Map.of(), Map.of(), read.attribution()));
  }

  private static void putPeople(Transaction to, CarriedFiles files, Progress progress) {
    put(to, "lsoa", DenominatorYear.PEOPLE, files.file(PeopleFiles.PEOPLE_LSOA), progress);
    put(to, "wards", DenominatorYear.PEOPLE, files.file(PeopleFiles.PEOPLE_WARDS), progress);
    put(to, "lsoa", DenominatorYear.HOUSEHOLDS, files.file(PeopleFiles.HOUSEHOLDS_LSOA), progress);
    put(
        to,
        "wards",
        DenominatorYear.HOUSEHOLDS,
        files.file(PeopleFiles.HOUSEHOLDS_WARDS),
        progress);
  }

  private static void put(Transaction to, String layer, String kind, Path file, Progress progress) {
    boolean people = kind.equals(DenominatorYear.PEOPLE);
    String source = file.getFileName().toString();
    Map<String, Double> figures =
        people
            ? DenominatorFile.read(file, "code", "population", null, progress).population()
            : DenominatorFile.read(file, "code", null, "households", progress).households();
    to.putDenominators(layer, kind, People.YEAR, source, figures);
  }
}
