package org.nimbench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.SubjectCare;
import org.nimbench.settings.WorkspaceSummary;
import org.nimbench.store.Backup;
import org.nimbench.store.Backups;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;

/** Looks into a workspace for the start screen, without changing a byte. */
final class WorkspaceLook {
  private WorkspaceLook() {}

  static boolean isWorkspace(Path file) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      return !workspace.name().isEmpty();
    } catch (ProblemException e) {
      // One that is being written is a workspace all the same.
      return e.problem().code().equals("store.file.locked");
    }
  }

  static WorkspaceSummary summary(Path file, Clock clock) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      Desk desk = new Desk(workspace, clock);
      Studies studies = new Studies(workspace, clock, desk.events());
      Products products = new Products(workspace, studies, clock);
      List<Product> all = products.list();
      int stale = 0;
      int unfinished = 0;
      for (Product product : all) {
        stale +=
            (int)
                products.evidence(product.id()).values().stream().filter(studies::isStale).count();
        unfinished += products.check(product.id()).missing().isEmpty() ? 0 : 1;
      }
      NavigableSet<YearMonth> months = workspace.coverage(SetKey.POLICE_CRIME).months();
      List<Backup> backups = new Backups(file, clock).list();
      return new WorkspaceSummary(
          clock.instant(),
          workspace.batches().stream().map(Batch::received).max(LocalDate::compareTo).orElse(null),
          months.isEmpty() ? null : months.last(),
          stale,
          unfinished,
          desk.drafts().list().size(),
          all.stream()
              .map(Product::care)
              .filter(Objects::nonNull)
              .map(SubjectCare::reviewBy)
              .min(LocalDate::compareTo)
              .orElse(null),
          backups.isEmpty() ? null : backups.get(0).made(),
          Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
