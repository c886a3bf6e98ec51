package org.nimbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseMapFile;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.picture.GroundFile;
import org.nimbench.store.Transaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code basemap}: the roads, water, green and names that maps are drawn over. */
@Command(name = "basemap", description = "${bundle:cli.basemap}", mixinStandardHelpOptions = true)
final class BaseMapCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "${bundle:cli.basemap.file}")
  @Nullable Path file;

  @Option(names = "--remove-picture", description = "${bundle:cli.basemap.picture.remove}")
  boolean removePicture;

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "${bundle:cli.areas.attribution}")
  @Nullable String attribution;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  BaseMapCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    if (removePicture) {
      return remove(desk);
    }
    Path given = file;
    if (given == null) {
      throw Problem.of(ProblemKind.USAGE, "cli.basemap.fileless", "FILE").asException();
    }
    return GroundFile.isPicture(given) ? picture(desk, given) : shapes(desk, given);
  }

  private int remove(Desk desk) {
    boolean wasThere =
        desk.writing(
            workspace,
            open ->
                open.baseImage().isPresent()
                    && open.write("basemap", Transaction::removeBaseImage));
    desk.print(
        desk.object().put("removed", wasThere),
        wasThere ? Words.text("cli.basemap.picture.gone") : Words.text("cli.basemap.picture.none"));
    return 0;
  }

  private int picture(Desk desk, Path given) {
    MapImage read = GroundFile.read(given, desk.progress());
    MapImage image = attribution == null ? read : read.withAttribution(attribution);
    desk.writing(
        workspace,
        open ->
            open.write(
                "basemap",
                transaction -> {
                  transaction.putBaseImage(image);
                  return image;
                }));
    MapImage.Facts facts = image.facts();
    desk.print(
        desk.object()
            .put("columns", facts.columns())
            .put("rows", facts.rows())
            .put("west", facts.box().minEasting())
            .put("south", facts.box().minNorthing())
            .put("east", facts.box().maxEasting())
            .put("north", facts.box().maxNorthing())
            .put("crs", "EPSG:27700"),
        Words.text("cli.basemap.picture", facts.columns(), facts.rows(), corners(facts.box())));
    return 0;
  }

  private static String corners(Box box) {
    return LongStream.of(
            Math.round(box.minEasting()),
            Math.round(box.minNorthing()),
            Math.round(box.maxEasting()),
            Math.round(box.maxNorthing()))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private int shapes(Desk desk, Path given) {
    BaseMapRead read = BaseMapFile.read(given, desk.progress());
    List<BaseFeature> features = read.features();
    desk.writing(
        workspace,
        open ->
            open.write(
                "basemap",
                transaction -> {
                  transaction.putBaseMap(
                      features, attribution == null ? read.attribution() : attribution);
                  return features.size();
                }));
    desk.print(
        desk.object().put("count", features.size()),
        Words.text("cli.basemap.done", features.size()));
    return 0;
  }
}
