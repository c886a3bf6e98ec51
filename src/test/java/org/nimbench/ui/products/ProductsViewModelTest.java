package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.products.ProductDesk.Product;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

class ProductsViewModelTest {
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final Filter subject = workspace.choices().standard();
  private final Evidence figure =
      workspace.hotspot("hotspot.kde", subject, Map.of(), Progress.SILENT);
  private final ProductsViewModel model =
      new ProductsViewModel(workspace, new CallingThreadRunner());

  @Test
  void aWorkspaceWithoutProductsHasNoCurrentOne() {
    model.open();
    assertThat(model.products()).isEmpty();
    assertThat(model.current().get()).isNull();
    assertThatThrownBy(() -> model.add(figure, product -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theFirstFigureBeginsAProductAndTheNextGoesIntoIt() {
    model.open();
    model.beginWith("Burglary", subject, workspace.choices().covered(), figure, product -> {});
    model.add(figure, product -> {});
    assertThat(model.products()).hasSize(1);
    Product current = model.current().get();
    assertThat(current).isNotNull();
    assertThat(current.figures()).hasSize(4);
    assertThat(current).isEqualTo(model.products().get(0));
  }

  @Test
  void aProductIsWrittenWhereItWasAskedFor(@TempDir Path folder) {
    model.begin("Burglary", subject, workspace.choices().covered(), product -> {});
    Path[] told = new Path[1];
    model.export(folder.resolve("p.docx"), path -> told[0] = path);
    assertThat(folder.resolve("p.docx")).exists();
    assertThat(told[0]).isEqualTo(folder.resolve("p.docx"));
  }
}
