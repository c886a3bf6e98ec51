package org.nimbench.ui.kit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/**
 * Makes the toolkit find the rules of a node faster. Up to JavaFX 22 every rule keeps its style
 * classes behind a wrapper that the quick comparison of sets does not know, so that each node with
 * classes not seen before is compared bit by bit with every rule there is: with our sheets that was
 * most of the time in which a screen is shown for the first time. Here the sets are put in place of
 * their wrappers. What is matched stays the same.
 *
 * <p>JavaFX 23 keeps no such sets (JDK-8322964); this class goes with the step to it. Where the
 * toolkit is closed or built otherwise, nothing is changed and all is only slower.
 */
final class StyleMatching {
  private static final Logger LOG = Logger.getLogger(StyleMatching.class.getName());
  private static final String ROOM = "com.sun.javafx.css.";

  private StyleMatching() {}

  /**
   * Quickens the sheets that are loaded, and others.
   *
   * @param sheets of a scene, which are loaded for it
   * @return how many sets were put in place of their wrappers; none where that was done before
   */
  static int quicken(List<String> sheets) {
    load(sheets);
    try {
      int changed = 0;
      for (Object sheet : loaded()) {
        changed += quicken(Objects.requireNonNull(read(sheet, "selectorPartitioning")));
      }
      return changed;
    } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
      LOG.log(Level.FINE, "Rules are found as the toolkit does it", e);
      return 0;
    }
  }

  /** The toolkit reads sheets when it first styles something by them. */
  private static void load(List<String> sheets) {
    Scene reading = new Scene(new Pane());
    reading.getStylesheets().setAll(sheets);
    reading.getRoot().applyCss();
  }

  private static List<Object> loaded() throws ReflectiveOperationException {
    Object manager = Class.forName(ROOM + "StyleManager").getMethod("getInstance").invoke(null);
    Objects.requireNonNull(manager);
    List<Object> sheets =
        new ArrayList<>((Collection<?>) read(manager, "platformUserAgentStylesheetContainers"));
    sheets.addAll((Collection<?>) read(manager, "userAgentStylesheetContainers"));
    sheets.addAll(((Map<?, ?>) read(manager, "stylesheetContainerMap")).values());
    return sheets;
  }

  private static int quicken(Object partitioning) throws ReflectiveOperationException {
    int changed = 0;
    for (Object key : ((Map<?, ?>) read(partitioning, "styleClassMap")).keySet()) {
      changed += unwrap(key) ? 1 : 0;
    }
    return changed;
  }

  /** The bare set has the same elements and the same hash, so its key stays where it is. */
  private static boolean unwrap(Object key) throws ReflectiveOperationException {
    Class<?> bare = Class.forName(ROOM + "StyleClassSet");
    Field held = field(key, "key");
    Set<?> classes = (Set<?>) Objects.requireNonNull(held.get(key));
    if (bare.isInstance(classes)) {
      return false;
    }
    Constructor<?> make = bare.getDeclaredConstructor();
    make.setAccessible(true);
    Object copy = make.newInstance();
    bare.getMethod("addAll", Collection.class).invoke(copy, classes);
    held.set(key, copy);
    return true;
  }

  private static Object read(Object owner, String name) throws ReflectiveOperationException {
    return Objects.requireNonNull(field(owner, name).get(owner), name);
  }

  private static Field field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
