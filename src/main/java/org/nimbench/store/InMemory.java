package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** What was read of a workspace and is the same as long as its revision stands. Thread-safe. */
final class InMemory {
  private final Database database;

  /** Only touched within {@link Database#read}, which serves one at a time. */
  private final Map<SetKey, Incidents> loaded = new HashMap<>();

  private final Map<DataVersion, AreaLayer> layers = new ConcurrentHashMap<>();
  private volatile @Nullable KeptImage image;

  private record KeptImage(DataVersion version, Optional<MapImage> image) {}

  InMemory(Database database) {
    this.database = database;
  }

  /** The live records of a set. */
  Incidents incidents(SetKey set, Progress progress) {
    return database.read(c -> incidents(c, set, progress));
  }

  private Incidents incidents(Connection connection, SetKey set, Progress progress)
      throws SQLException {
    DataVersion current = Revisions.find(connection, Revisions.ofSet(set));
    Incidents kept = loaded.get(set);
    if (kept == null || !kept.version().equals(current)) {
      loaded.remove(set);
      kept = IncidentLoader.load(connection, set, current, progress);
      loaded.put(set, kept);
    }
    return kept;
  }

  /**
   * A boundary layer.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none of that name
   */
  AreaLayer layer(String name) {
    DataVersion wanted = version(Revisions.ofLayer(name));
    AreaLayer known = layers.get(wanted);
    if (known == null) {
      known = database.read(c -> LayerTable.read(c, name, database.file()));
      layers.keySet().removeIf(old -> old.name().equals(wanted.name()));
      layers.put(wanted, known);
    }
    return known;
  }

  /** The picture under the base map; empty without one. */
  Optional<MapImage> baseImage() {
    DataVersion now = version(Revisions.BASE_MAP);
    KeptImage kept = image;
    if (kept == null || !kept.version().equals(now)) {
      kept = new KeptImage(now, database.read(BaseImageForm::find));
      image = kept;
    }
    return kept.image();
  }

  private DataVersion version(String name) {
    return database.read(c -> Revisions.find(c, name));
  }
}
