package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.work.Work;

/**
 * A file of areas, a base map or a picture that was looked into and is not kept: what it can be
 * kept as, and under which words.
 */
public final class MapFileViewModel {
  /** What a file is kept as. */
  public enum Use {
    /** A boundary layer. */
    AREAS,
    /** The base map. */
    BASE_MAP
  }

  private final DataQuestions questions;
  private final Looking looking;
  private final Consumer<String> kept;
  private final ReadOnlyObjectWrapper<@Nullable MapFileRead> read = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Use> use = new SimpleObjectProperty<>(Use.AREAS);
  private final StringProperty layerName = new SimpleStringProperty("");
  private final StringProperty vintage = new SimpleStringProperty("");
  private final StringProperty attribution = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable String> part = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> code = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> name = new SimpleObjectProperty<>();
  private Path file = Path.of("");

  MapFileViewModel(DataQuestions questions, Looking looking, Consumer<String> kept) {
    this.questions = questions;
    this.looking = looking;
    this.kept = kept;
  }

  /** Looks into a file; nothing is stored. */
  void look(Path chosen) {
    file = chosen;
    layerName.set(layerName(chosen));
    vintage.set("");
    part.set(null);
    code.set(null);
    name.set(null);
    start(this::first);
  }

  /** Reads the file again with the fields and the part that are chosen now. */
  public void lookAgain() {
    start(read::set);
  }

  private void start(Consumer<MapFileRead> done) {
    Path from = file;
    BoundaryOptions options =
        new BoundaryOptions("areas", part.get(), code.get(), name.get(), null, null, null, null);
    looking.start(
        Words.text("ui.data.work.inspect", fileName()),
        progress -> questions.look(from, options, progress),
        done);
  }

  private void first(MapFileRead found) {
    if (found instanceof MapFileRead.Picture picture) {
      use.set(Use.BASE_MAP);
      attribution.set(picture.image().facts().attribution());
    } else if (found instanceof MapFileRead.Shapes shapes) {
      use.set(shapes.base() != null ? Use.BASE_MAP : Use.AREAS);
      attribution.set(attribution(shapes));
    }
    read.set(found);
  }

  private static String attribution(MapFileRead.Shapes shapes) {
    if (shapes.areas() != null) {
      return shapes.areas().attribution();
    }
    return shapes.base() == null ? "" : shapes.base().attribution();
  }

  /** A file's name as a layer may be called: lower-case letters, digits and underscores. */
  private static String layerName(Path file) {
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    String name = stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return name.matches("[a-z].*") ? name : "areas_" + name;
  }

  /** Why it cannot be kept as chosen; empty when it can. */
  String whyNot() {
    MapFileRead now = read.get();
    if (now instanceof MapFileRead.Shapes shapes && use.get() == Use.AREAS) {
      if (shapes.areas() == null) {
        return shapes.notAreas() == null ? "" : shapes.notAreas().what();
      }
      return BoundaryFile.isLayerName(layerName.get()) ? "" : Words.text("ui.data.map.layer.wrong");
    }
    return "";
  }

  /** Keeps it as chosen; nothing happens where that cannot be. */
  public void keep() {
    MapFileRead now = read.get();
    if (!whyNot().isEmpty()) {
      return;
    }
    if (now instanceof MapFileRead.Picture picture) {
      keep(
          Words.text("ui.data.kept.picture", fileName()),
          progress ->
              questions.keepPicture(picture.image().withAttribution(attribution.get()), progress));
    } else if (now instanceof MapFileRead.Shapes shapes) {
      keep(shapes);
    }
  }

  private void keep(MapFileRead.Shapes shapes) {
    BoundaryRead areas = shapes.areas();
    BaseMapRead base = shapes.base();
    if (use.get() == Use.AREAS && areas != null) {
      BoundaryRead as = areas.keptAs(layerName.get(), vintage.get(), attribution.get());
      keep(
          Words.text("ui.data.kept", Figures.count(as.layer().areas().size()), layerName.get()),
          progress -> questions.keepLayer(as, fileName(), progress));
    } else if (use.get() == Use.BASE_MAP && base != null) {
      BaseMapRead as = new BaseMapRead(base.features(), attribution.get());
      keep(
          Words.text("ui.data.kept.base", Figures.count(as.features().size())),
          progress -> questions.keepBaseMap(as, progress));
    }
  }

  private void keep(String words, Work<Boolean> work) {
    looking.start(
        Words.text("ui.data.work.store", fileName()),
        work,
        replaced -> kept.accept(replaced ? Words.text("ui.data.kept.before", words) : words));
  }

  void leave() {
    read.set(null);
  }

  /** The file's name. */
  public String fileName() {
    return String.valueOf(file.getFileName());
  }

  /** What the file holds; null while none is looked into. */
  public ReadOnlyObjectProperty<@Nullable MapFileRead> read() {
    return read.getReadOnlyProperty();
  }

  /** What it is kept as. */
  public ObjectProperty<Use> use() {
    return use;
  }

  /** What the layer is called. */
  public StringProperty layerName() {
    return layerName;
  }

  /** Which version of the boundaries; empty where not said. */
  public StringProperty vintage() {
    return vintage;
  }

  /** What is printed beside maps; empty for nothing. */
  public StringProperty attribution() {
    return attribution;
  }

  /** The layer of the file that is read; null for the first. */
  public ObjectProperty<@Nullable String> part() {
    return part;
  }

  /** The field with the codes; null for the one that is found. */
  public ObjectProperty<@Nullable String> code() {
    return code;
  }

  /** The field with the names; null for the one that is found. */
  public ObjectProperty<@Nullable String> name() {
    return name;
  }

  /** Whether the file is being looked into or stored. */
  public ReadOnlyBooleanProperty isBusy() {
    return looking.isBusy();
  }
}
