package org.nimbench.products;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;

/**
 * A town of four wards with six months of four types of crime, whose counts by ward, month and type
 * are written down; robbery is rare, violence is in two wards, and two small counts stand among the
 * others.
 */
final class SmallTown {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-06T10:00:00Z"), Program.ZONE);
  static final YearMonth FIRST = YearMonth.of(2024, 10);
  static final int MONTHS = 6;
  static final List<String> WARDS = List.of("Ashby", "Brook", "Castle", "Dale");
  static final List<String> TYPES = List.of("burglary", "robbery", "shoplifting", "violent-crime");
  private static final double SIDE = 1000;

  private SmallTown() {}

  /** How many of a type there were in a ward in a month. */
  static int count(int ward, int month, int type) {
    if (type == 1) {
      return (2 * ward + 3 * month) % 4;
    }
    if (type == 3) {
      return switch (ward) {
        case 0 -> month % 3 == 0 ? 1 : 0;
        case 1 -> month % 2;
        case 2 -> 6 + month % 2;
        default -> 5 + month;
      };
    }
    if (type == 0) {
      return ward == 1 && month == 4 ? 2 : 6 + (3 * ward + 2 * month) % 7;
    }
    return ward == 2 && month == 1 ? 1 : 8 + (5 * ward + month) % 9;
  }

  /** The town with its wards and no records. */
  static Workspace create(Path folder) {
    Workspace workspace = Workspace.create(folder.resolve("town.gpkg"), "Smalltown", CLOCK);
    GeometryFactory shapes = new GeometryFactory();
    List<Area> wards = new ArrayList<>();
    for (int ward = 0; ward < WARDS.size(); ward++) {
      double west = 450_000 + ward * SIDE;
      wards.add(
          new Area(
              "E0500000" + ward,
              WARDS.get(ward),
              shapes.toGeometry(new Envelope(west, west + SIDE, 320_000, 321_000))));
    }
    workspace.write(
        "layer",
        transaction -> {
          transaction.putLayer(new AreaLayer("wards", "2024", wards));
          return true;
        });
    return workspace;
  }

  /** The records of some months, as a partner sends them. */
  static void send(Workspace workspace, int fromMonth, int toMonth) {
    List<SentRow> rows = new ArrayList<>();
    List<YearMonth> covered = new ArrayList<>();
    for (int month = fromMonth; month < toMonth; month++) {
      covered.add(FIRST.plusMonths(month));
      for (int ward = 0; ward < WARDS.size(); ward++) {
        for (int type = 0; type < TYPES.size(); type++) {
          for (int i = 0; i < count(ward, month, type); i++) {
            rows.add(
                SentRow.of(1000L * month + rows.size() + 2)
                    .at(450_000 + (ward + 0.5) * SIDE, 320_500)
                    .on(DateSpan.ofMonth(FIRST.plusMonths(month)))
                    .type(type(type)));
          }
        }
      }
    }
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Police")
        .covering(covered.toArray(YearMonth[]::new))
        .into(workspace, rows);
  }

  /** What a type is called in a table. */
  static String label(int type) {
    return OffenceTypes.find(SetKey.POLICE_CRIME, TYPES.get(type)).orElseThrow().labelInTables();
  }

  private static int type(int type) {
    return OffenceTypes.find(SetKey.POLICE_CRIME, TYPES.get(type)).orElseThrow().number();
  }
}
