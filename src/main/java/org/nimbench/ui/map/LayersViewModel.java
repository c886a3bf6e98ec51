package org.nimbench.ui.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.MapImage;
import org.nimbench.ui.view.MapLayers;
import org.nimbench.ui.view.Scenery;

/** Which layers of the map are shown. Everything is, at first, but borders and names of areas. */
public final class LayersViewModel {
  private final ObservableSet<BaseKind> hidden =
      FXCollections.observableSet(EnumSet.noneOf(BaseKind.class));
  private final ObservableSet<String> outlined = FXCollections.observableSet(new TreeSet<>());
  private final ObservableSet<String> named = FXCollections.observableSet(new TreeSet<>());
  private final BooleanProperty boundary = new SimpleBooleanProperty(true);
  private final BooleanProperty image = new SimpleBooleanProperty(true);
  private final ReadOnlyStringWrapper imageSource = new ReadOnlyStringWrapper("");
  private final BooleanProperty names = new SimpleBooleanProperty(true);
  private final BooleanProperty surface = new SimpleBooleanProperty(true);
  private final DoubleProperty opacity = new SimpleDoubleProperty(1);
  private final ObservableList<BaseKind> kinds = FXCollections.observableArrayList();
  private final ObservableList<String> layers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<MapLayers> shown =
      new ReadOnlyObjectWrapper<>(MapLayers.STANDARD);

  LayersViewModel() {
    hidden.addListener((SetChangeListener<BaseKind>) change -> tell());
    outlined.addListener((SetChangeListener<String>) change -> tell());
    named.addListener((SetChangeListener<String>) change -> tell());
    boundary.addListener((observed, before, now) -> tell());
    image.addListener((observed, before, now) -> tell());
    names.addListener((observed, before, now) -> tell());
    surface.addListener((observed, before, now) -> tell());
    opacity.addListener((observed, before, now) -> tell());
  }

  /** Offers what a scenery has. */
  void offer(Scenery scenery) {
    Set<BaseKind> held = EnumSet.noneOf(BaseKind.class);
    for (BaseFeature feature : scenery.base()) {
      held.add(feature.kind());
    }
    MapImage picture = scenery.image();
    imageSource.set(picture == null ? "" : picture.facts().source());
    kinds.setAll(held);
    layers.setAll(scenery.layers().stream().map(AreaLayer::name).toList());
  }

  private void tell() {
    shown.set(
        new MapLayers(
            hidden,
            image.get(),
            boundary.get(),
            names.get(),
            outlined,
            named,
            surface.get(),
            Math.max(0, Math.min(1, opacity.get()))));
  }

  /** Shows or hides one of a set: a kind of base map, or a layer. */
  static <T> void put(Set<T> set, T one, boolean isIn) {
    if (isIn) {
      set.add(one);
    } else {
      set.remove(one);
    }
  }

  /** The kinds of base map that the workspace has, the lowest first. */
  public ObservableList<BaseKind> kinds() {
    return kinds;
  }

  /** The boundary layers that the workspace has, the study area first. */
  public List<String> layers() {
    return layers;
  }

  /** Told when the layers that the workspace has are others. */
  ObservableList<String> offered() {
    return layers;
  }

  /** Kinds of base map that are not shown. */
  public ObservableSet<BaseKind> hidden() {
    return hidden;
  }

  /** Layers whose borders are shown. */
  public ObservableSet<String> outlined() {
    return outlined;
  }

  /** Layers whose areas are named. */
  public ObservableSet<String> named() {
    return named;
  }

  /** Whether the border of the study area is shown. */
  public BooleanProperty boundary() {
    return boundary;
  }

  /** Whether the picture of the ground is shown. */
  public BooleanProperty image() {
    return image;
  }

  /** The name of the file that the picture of the ground is from; empty where there is none. */
  public ReadOnlyStringProperty imageSource() {
    return imageSource.getReadOnlyProperty();
  }

  /** Whether names on the base map are shown. */
  public BooleanProperty names() {
    return names;
  }

  /** Whether the surface is shown. */
  public BooleanProperty surface() {
    return surface;
  }

  /** Of the surface, 0 … 1 of its usual one. */
  public DoubleProperty opacity() {
    return opacity;
  }

  /** All of it as the map takes it. */
  public ReadOnlyObjectProperty<MapLayers> shown() {
    return shown.getReadOnlyProperty();
  }
}
