package org.nimbench.products;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.SetKey;
import org.nimbench.picture.MapScene;
import org.nimbench.store.Workspace;
import org.nimbench.supply.RegisterJson;
import org.nimbench.supply.Supply;
import org.nimbench.work.Progress;

/** A workspace whose evidence is made by hand, and products of every type begun in it. */
final class ProductBench implements AutoCloseable {
  static final Clock NOON = Clock.fixed(Instant.parse("2025-11-07T12:00:00Z"), ZoneOffset.UTC);
  static final List<Theme> THEMES =
      List.of(theme("burglary", "Burglary"), theme("vehicle-crime", "Vehicle crime"));

  static final SubjectCare CARE =
      new SubjectCare(
          SubjectCare.Kind.PSEUDONYM,
          "Subject A-07",
          "offender",
          "Crime and Disorder Act 1998, section 115",
          "Counts only.",
          "The action group only",
          LocalDate.of(2026, 5, 1),
          "");

  final Workspace workspace;
  final Products products;

  ProductBench(Path folder) {
    workspace = Workspace.create(folder.resolve("northvale.nimbench"), "Northvale", NOON);
    products =
        new Products(
            workspace,
            NOON,
            new Evidences(),
            evidence -> false,
            evidence -> new MapScene(null, "Northvale", List.of(), List.of()));
  }

  static Theme theme(String type, String name) {
    return new Theme(type, name, Filter.all(SetKey.POLICE_CRIME).withTypes(List.of(type)));
  }

  /** The id of a new product; with two themes where its type has themes. */
  String begun(ProductType type) {
    boolean hasThemes = TemplateJson.of(type).theme() != null;
    boolean isSubject = type == ProductType.SUBJECT_PROFILE;
    return begun(type, hasThemes ? THEMES : List.of(), isSubject ? CARE : null, null);
  }

  String begun(
      ProductType type, List<Theme> themes, @Nullable SubjectCare care, @Nullable Marking marking) {
    NewProduct wanted =
        new NewProduct(
            type,
            "Title of " + type.code(),
            Evidences.YEAR,
            Filter.allCrime(),
            marking,
            null,
            themes,
            null,
            care);
    return products.create(wanted, Progress.SILENT).id();
  }

  /** Puts a register with one consultation, or with none, into the workspace. */
  void register(boolean withConsultation) {
    String consultation =
        "{\"method\":\"postal survey\",\"from\":\"2025-02-01\",\"to\":\"2025-03-31\","
            + "\"answers\":1012,\"randomSample\":true,\"area\":\"Northvale\","
            + "\"question\":\"Which three first?\"}";
    String json =
        "{\"format\":\"nimbench.register/1\",\"authorities\":[],\"protocols\":[],\"notHeld\":[],"
            + "\"consultations\":["
            + (withConsultation ? consultation : "")
            + "]}";
    new Supply(workspace).keep(RegisterJson.read(json, "test"));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
