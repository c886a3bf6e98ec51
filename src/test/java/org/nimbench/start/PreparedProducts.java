package org.nimbench.start;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * Northvale with two profiles: one of vehicle crime, and one of burglary whose maps are of an older
 * boundary and whose summary makes a claim that does not hold.
 */
final class PreparedProducts {
  private static final Period YEAR = Period.parse("2024-10..2025-09");

  private PreparedProducts() {}

  static void in(Path home) {
    Path file = ExampleWorkspace.copyTo(home);
    try (Workspace workspace = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      Products products =
          new Products(
              workspace,
              new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE),
              ExampleWorkspace.CLOCK);
      products.create(wanted("Vehicle crime in Northvale", "vehicle-crime"), Progress.SILENT);
      Product burglary =
          products.create(wanted("Burglary in Northvale", "burglary"), Progress.SILENT);
      products.text(
          burglary.id(),
          "summary",
          "Police recorded {{e3.n}} burglaries in Northvale, {{e3.change|words}} on the year"
              + " before.\n\nBurglary has more than doubled. {{e3.change > 100%}} The densest"
              + " classes hold {{e1.hotspot-share}} of it ({{ref e1}}), and {{e9.nothing}} is"
              + " not known.");
      String layer =
          workspace.layerNames().stream()
              .filter(name -> name.contains("ward"))
              .findFirst()
              .orElseThrow();
      workspace.write(
          "areas",
          transaction -> {
            transaction.putLayer(workspace.layer(layer));
            return layer;
          });
    }
  }

  private static NewProduct wanted(String title, String type) {
    Filter subject = Filter.allCrime().withTypes(List.of(type));
    return new NewProduct(ProductType.PROBLEM_PROFILE, title, YEAR, subject);
  }
}
