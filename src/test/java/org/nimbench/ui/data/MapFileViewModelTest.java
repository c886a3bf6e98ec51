package org.nimbench.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.ui.data.supply.SupplyAnswers;
import org.nimbench.ui.data.supply.SupplyQuestions;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

class MapFileViewModelTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Answers answers = new Answers();
  private final List<String> told = new ArrayList<>();
  private final MapFileViewModel model =
      new MapFileViewModel(answers, new Looking(new CallingThreadRunner()), told::add);

  @Test
  void areasAreKeptUnderTheWordsThatWereTyped() {
    answers.found = shapes(areas(), null);
    model.look(Path.of("Wards 2021.geojson"));
    assertThat(model.use().get()).isEqualTo(MapFileViewModel.Use.AREAS);
    assertThat(model.layerName().get()).isEqualTo("wards_2021");
    assertThat(answers.kept).isEmpty();
    model.vintage().set(" 2021 ");
    model.layerName().set("wards");
    model.attribution().set("OS");
    model.keep();
    assertThat(answers.kept).containsExactly("wards/2021/OS from Wards 2021.geojson");
    assertThat(told).containsExactly("Areas kept as wards: 1");
  }

  @Test
  void aNameThatNoLayerMayHaveIsNotKept() {
    answers.found = shapes(areas(), null);
    model.look(Path.of("wards.geojson"));
    model.layerName().set("Wards!");
    assertThat(model.whyNot()).startsWith("A layer name has");
    model.keep();
    assertThat(answers.kept).isEmpty();
  }

  @Test
  void whatCanBeBothIsABaseMapUntilTheAnalystSaysOtherwise() {
    answers.found = shapes(areas(), base());
    model.look(Path.of("town.geojson"));
    assertThat(model.use().get()).isEqualTo(MapFileViewModel.Use.BASE_MAP);
    model.attribution().set("mine");
    model.keep();
    model.use().set(MapFileViewModel.Use.AREAS);
    model.keep();
    assertThat(answers.kept).containsExactly("base 1 mine", "town//mine from town.geojson");
  }

  @Test
  void theChosenFieldsAreReadAndNotForgottenByTheNames() {
    answers.found = shapes(null, null);
    model.look(Path.of("beats.geojson"));
    model.keep();
    assertThat(answers.kept).isEmpty();
    model.code().set("BEAT");
    model.layerName().set("beats_now");
    answers.found = shapes(areas(), null);
    model.lookAgain();
    assertThat(answers.asked.code()).isEqualTo("BEAT");
    assertThat(model.layerName().get()).isEqualTo("beats_now");
    model.look(Path.of("other.geojson"));
    assertThat(answers.asked.code()).isNull();
  }

  @Test
  void aPictureIsKeptWithItsLicenceLineAndSaysWhatItReplaced() {
    MapImage.Facts facts =
        new MapImage.Facts(new Box(0, 0, 1, 1), 1, 1, "image/png", "town.png", "");
    answers.found =
        new MapFileRead.Picture(
            new MapImage(facts, new byte[0]), new MapFileRead.Small(1, 1, new int[1]));
    answers.replaces = true;
    model.look(Path.of("town.png"));
    model.attribution().set("OS");
    model.keep();
    assertThat(answers.kept).containsExactly("picture OS");
    assertThat(told.get(0)).startsWith("town.png now lies under the base map. Something was");
  }

  private static BoundaryRead areas() {
    Area area = new Area("E1", "One", SHAPES.createPoint(new Coordinate(1, 1)).buffer(1));
    return new BoundaryRead(
        new AreaLayer("areas", "", List.of(area)),
        "EPSG:27700",
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        "");
  }

  private static BaseMapRead base() {
    return new BaseMapRead(
        List.of(new BaseFeature(BaseKind.PLACE, "Dene", SHAPES.createPoint(new Coordinate(1, 1)))),
        "theirs");
  }

  private static MapFileRead shapes(@Nullable BoundaryRead areas, @Nullable BaseMapRead base) {
    Problem why = Problem.of(ProblemKind.USAGE, "geography.code.unfound", "a.geojson", "BEAT");
    return new MapFileRead.Shapes(
        List.of("BEAT"),
        List.of(),
        areas,
        areas == null ? why : null,
        base,
        base == null ? why : null);
  }

  private static final class Answers implements DataQuestions {
    private final List<String> kept = new ArrayList<>();
    private MapFileRead found = shapes(null, null);
    private BoundaryOptions asked = BoundaryOptions.of("areas");
    private boolean replaces;

    @Override
    public MapFileRead look(Path file, BoundaryOptions options, Progress progress) {
      asked = options;
      return found;
    }

    @Override
    public boolean keepLayer(BoundaryRead read, String source, Progress progress) {
      kept.add(
          read.layer().name()
              + "/"
              + read.layer().vintage()
              + "/"
              + read.attribution()
              + " from "
              + source);
      return replaces;
    }

    @Override
    public boolean keepBaseMap(BaseMapRead read, Progress progress) {
      kept.add("base " + read.features().size() + " " + read.attribution());
      return replaces;
    }

    @Override
    public boolean keepPicture(MapImage image, Progress progress) {
      kept.add("picture " + image.facts().attribution());
      return replaces;
    }

    @Override
    public SupplyQuestions supply() {
      return new SupplyAnswers();
    }

    @Override
    public LocalDate today() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Extract inspect(Decisions decisions, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Ledger store(Decisions decisions, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void refuse(Decisions decisions, Path report, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean removePicture(Progress progress) {
      kept.add("removed");
      return replaces;
    }
  }
}
