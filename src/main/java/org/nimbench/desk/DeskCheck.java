package org.nimbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/** Whether what is kept can be read, and the drawn layer is what the drawn areas say. */
final class DeskCheck {
  private static final List<Form<?>> FORMS =
      List.of(
          new AreaForm(),
          new BookmarkForm(),
          new AnnotationForm(),
          new FilterForm(),
          new StepForm(),
          new DraftForm());

  private final Workspace workspace;
  private final List<Problem> found = new ArrayList<>();

  DeskCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  List<Problem> run() {
    FORMS.forEach(form -> read(form));
    checkNumbers();
    if (found.isEmpty()) {
      checkLayer();
    }
    return found;
  }

  private <T> void read(Form<T> form) {
    for (StoredDocument document : workspace.documents(form.kind())) {
      try {
        form.record(document);
      } catch (ProblemException e) {
        found.add(e.problem());
      }
    }
  }

  /** An id above the last number given out could be given to something else. */
  private void checkNumbers() {
    try {
      Map<String, Integer> given = new Numbers(workspace).given();
      for (Form<?> form : FORMS) {
        if (!form.letter().isEmpty()) {
          int last = given.getOrDefault(form.letter(), 0);
          for (StoredDocument document : workspace.documents(form.kind())) {
            if (Numbers.number(form.letter(), document.id()) > last) {
              found.add(wrong("desk.verify.number", document.id()));
            }
          }
        }
      }
    } catch (ProblemException e) {
      found.add(e.problem());
    }
  }

  private void checkLayer() {
    Map<String, DrawnArea> kept = new TreeMap<>();
    AreaForm form = new AreaForm();
    workspace.documents(form.kind()).stream()
        .map(form::record)
        .forEach(area -> kept.put(area.code(), area));
    Map<String, Area> shown = layer().stream().collect(Collectors.toMap(Area::code, area -> area));
    for (DrawnArea area : kept.values()) {
      Area layered = shown.remove(area.code());
      if (layered == null
          || !layered.name().equals(area.name())
          || !isSame(layered.shape(), area.shape())) {
        found.add(wrong("desk.verify.layer", area.code()));
      }
    }
    shown.keySet().forEach(code -> found.add(wrong("desk.verify.layer", code)));
  }

  private List<Area> layer() {
    return workspace.layerNames().contains(DrawnArea.LAYER)
        ? workspace.layer(DrawnArea.LAYER).areas()
        : List.of();
  }

  private static boolean isSame(Geometry one, Geometry other) {
    return one.equalsTopo(other);
  }

  private Problem wrong(String code, String id) {
    return Problem.of(ProblemKind.WORKSPACE, code, workspace.file().toString(), id);
  }
}
