package org.nimbench.start;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.RandomLayers;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** A made-up district of 26 km by 27 km with very many incidents and areas, from a seed. */
final class BigWorkspace {
  private static final Envelope DISTRICT = new Envelope(433_000, 459_000, 387_000, 414_000);
  private static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context\n";

  private BigWorkspace() {}

  /** Builds it: a few seconds for each hundred thousand incidents. */
  static void build(Path file, int incidents, int areas, Clock clock) throws IOException {
    Path csv = Files.createTempFile("big", ".csv");
    write(csv, incidents);
    try (Workspace open = Workspace.create(file, "Big", clock)) {
      AreaLayer cells = RandomLayers.voronoi(1, areas, DISTRICT);
      AreaLayer district =
          new AreaLayer(
              "district",
              "",
              List.of(new Area("D", "District", new GeometryFactory().toGeometry(DISTRICT))));
      open.write("layers", transaction -> put(transaction, district, cells));
      Intake.load(open, IntakeRequest.of(SetKey.POLICE_CRIME, csv), Progress.SILENT);
    }
    Files.delete(csv);
  }

  private static int put(
      org.nimbench.store.Transaction transaction, AreaLayer district, AreaLayer cells) {
    transaction.putLayer(district);
    transaction.putLayer(new AreaLayer("cells", "", cells.areas()));
    return cells.areas().size();
  }

  /** Writes the same incidents as a street file. */
  static void write(Path file, int incidents) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<OffenceType> types = OffenceTypes.policeUk();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      for (int i = 0; i < incidents; i++) {
        OffenceType type = types.get(random.nextInt(types.size()));
        boolean isNoise = type.group().equals(OffenceTypes.ASB);
        // Half of them on 20,000 map points, half anywhere.
        int point = random.nextInt(20_000);
        boolean isAnywhere = random.nextBoolean();
        double east = isAnywhere ? random.nextDouble() : point % 200 / 200.0;
        double north = isAnywhere ? random.nextDouble() : point / 200 / 100.0;
        out.write(
            String.format(
                Locale.ROOT,
                "%s,%s,Big Police,Big Police,%.6f,%.6f,On or near Street %d,E01000001,Big 001A,"
                    + "%s,%s,%n",
                isNoise
                    ? ""
                    : String.format(
                        "%016x%016x%016x%016x", random.nextLong(), random.nextLong(), i, i),
                YearMonth.of(2022, 10).plusMonths(random.nextInt(36)),
                -1.45 + 0.3 * east,
                53.4 + 0.2 * north,
                point,
                type.label(),
                isNoise ? "" : "Under investigation"));
      }
    }
  }
}
