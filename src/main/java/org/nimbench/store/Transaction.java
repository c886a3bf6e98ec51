package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;

/**
 * What one command changes: all of it is kept or none. Lives as long as the body given to {@link
 * Workspace#write}.
 */
public final class Transaction {
  /** Work that has nothing to hand back. */
  interface Step {
    void on(Connection connection) throws SQLException;
  }

  private final Database database;
  private final Instant now;
  private final Set<String> touched = new TreeSet<>();
  private final Map<String, Object> told = new LinkedHashMap<>();

  Transaction(Database database, Instant now) {
    this.database = database;
    this.now = now;
  }

  /** Adds a boundary layer, or puts a newer one in its place. */
  public void putLayer(AreaLayer layer) {
    putLayer(layer, LayerExtras.NONE);
  }

  /**
   * Adds a boundary layer, or puts a newer one in its place, with what its file said of the areas.
   * Denominators that were there stay and are joined to the new areas by code; those of the file
   * are kept under the layer's vintage as their year, 0 where the vintage is no year.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if the name is not lower-case letters,
   *     digits and underscores, or is the one of the drawn areas
   */
  public void putLayer(AreaLayer layer, LayerExtras extras) {
    if (layer.name().equals(LayerTable.DRAWN)) {
      throw Problem.of(ProblemKind.USAGE, "store.layer.drawn", "--layer", layer.name())
          .asException();
    }
    keepLayer(layer, extras);
  }

  private void keepLayer(AreaLayer layer, LayerExtras extras) {
    run(
        c -> {
          LayerTable.put(c, layer, extras, now);
          Attributions.put(c, Revisions.ofLayer(layer.name()), extras.attribution());
        });
    touch(Set.of(Revisions.ofLayer(layer.name())));
    int year = layer.vintage().matches("\\d{4}") ? Integer.parseInt(layer.vintage()) : 0;
    if (!extras.population().isEmpty()) {
      putDenominators(
          layer.name(), DenominatorYear.PEOPLE, year, extras.source(), extras.population());
    }
    if (!extras.households().isEmpty()) {
      putDenominators(
          layer.name(), DenominatorYear.HOUSEHOLDS, year, extras.source(), extras.households());
    }
    run(c -> DenominatorTable.showNewest(c, layer.name()));
  }

  /**
   * Puts the areas the analyst drew in place of those that were there, as the layer {@code drawn};
   * without any the layer goes, with what was joined to it.
   */
  public void putDrawn(List<Area> areas) {
    if (!areas.isEmpty()) {
      keepLayer(new AreaLayer(LayerTable.DRAWN, "", areas), LayerExtras.NONE);
    } else if (call(c -> LayerTable.names(c).contains(LayerTable.DRAWN))) {
      if (call(c -> DenominatorTable.removeAll(c, LayerTable.DRAWN))) {
        touch(Set.of(Revisions.ofDenominators(LayerTable.DRAWN)));
      }
      run(c -> LayerTable.remove(c, LayerTable.DRAWN));
      touch(Set.of(Revisions.ofLayer(LayerTable.DRAWN)));
    }
  }

  /**
   * Joins people or households to a layer by area code, in place of what that kind and year had.
   *
   * @param layer a layer the workspace has
   * @param kind {@link DenominatorYear#PEOPLE} or {@link DenominatorYear#HOUSEHOLDS}
   * @param year the year the figures describe
   * @param source the file's name
   * @param byCode value by area code
   * @return what was joined and what was not
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such layer
   */
  public DenominatorYear putDenominators(
      String layer, String kind, int year, String source, Map<String, Double> byCode) {
    DenominatorYear joined =
        call(
            c -> {
              LayerTable.require(c, layer, database.file());
              return DenominatorTable.put(c, layer, kind, year, source, byCode);
            });
    touch(Set.of(Revisions.ofDenominators(layer)));
    return joined;
  }

  /**
   * Puts a base map in place of the one there was; features without a shape are left out.
   *
   * @param attribution what is printed beside maps that show it; empty for nothing
   */
  public void putBaseMap(List<BaseFeature> features, String attribution) {
    run(
        c -> {
          BaseMapTable.put(c, features, now);
          Attributions.put(c, Revisions.BASE_MAP, attribution);
        });
    touch(Set.of(Revisions.BASE_MAP));
  }

  /** Puts a picture of the ground under the base map, in place of the one there was. */
  public void putBaseImage(MapImage image) {
    putDocument(BaseImageForm.document(image));
    touch(Set.of(Revisions.BASE_MAP));
  }

  /** Takes the picture from under the base map; false if there was none. */
  public boolean removeBaseImage() {
    boolean was = removeDocument(BaseImageForm.KIND, BaseImageForm.ID);
    if (was) {
      touch(Set.of(Revisions.BASE_MAP));
    }
    return was;
  }

  /** Keeps a document, in place of the one of the same kind and id. */
  public void putDocument(StoredDocument document) {
    run(c -> DocumentTable.put(c, document, now.toString()));
  }

  /** Removes a document; false if there was none. */
  public boolean removeDocument(String kind, String id) {
    return call(c -> DocumentTable.remove(c, kind, id));
  }

  /** Begins an import. */
  public BatchWriter openBatch(BatchHeader header) {
    return call(c -> new BatchWriter(this, c, header, now));
  }

  /** Keeps what may be kept of a refused file; its number. The number and time given are not. */
  public long refuse(Refusal refusal) {
    return call(c -> RefusalTable.add(c, refusal, now));
  }

  /** Removes what one import brought; see {@link Workspace#purge}. */
  PurgeStub purge(long batch, String why) {
    PurgeStub stub = call(c -> Purge.run(c, database.file(), batch, why, now));
    SetKey set = call(c -> InformationSetTable.ofBatch(c, batch));
    touch(Set.of(Revisions.ofSet(set)));
    tell("batch", batch);
    tell("why", why);
    tell("records", stub.records());
    tell("restored", stub.restored());
    return stub;
  }

  /** Adds a fact to the command's line in the audit trail: never anything personal. */
  public void tell(String name, Object value) {
    told.put(name, value);
  }

  void touch(Collection<String> versions) {
    touched.addAll(versions);
  }

  Instant now() {
    return now;
  }

  Set<String> touched() {
    return touched;
  }

  Map<String, Object> told() {
    return told;
  }

  <T> T call(Database.Query<T> query) {
    return database.read(query);
  }

  void run(Step step) {
    database.read(
        c -> {
          step.on(c);
          return true;
        });
  }
}
