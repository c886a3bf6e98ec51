package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.supply.RegisterJson;
import org.nimbench.supply.Supply;
import org.nimbench.work.Progress;

/** Brings the register and what the partners had sent by the day of the story into a workspace. */
final class NorthvaleSupply {
  private NorthvaleSupply() {}

  /** The files it needs. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    PartnerFiles.come(TruthFile.read(CarriedFiles.text(TruthFile.NAME)))
        .forEach(one -> names.add(one.file()));
    return names;
  }

  /** Brings them in, in the order in which they came. */
  static void load(Workspace workspace, CarriedFiles files, Progress progress) {
    String register = CarriedFiles.text(RegisterFile.NAME);
    new Supply(workspace).keep(RegisterJson.read(register, RegisterFile.NAME));
    List<Planted> come = PartnerFiles.come(TruthFile.read(CarriedFiles.text(TruthFile.NAME)));
    for (int i = 0; i < come.size(); i++) {
      progress.check();
      progress.at(i, come.size(), Words.text("example.progress.supply", come.get(i).supplier()));
      load(workspace, come.get(i), files);
    }
  }

  private static void load(Workspace workspace, Planted sent, CarriedFiles files) {
    IntakeRequest request = request(sent, files);
    try {
      Intake.load(workspace, request, Progress.SILENT);
    } catch (ProblemException e) {
      if (sent.end() != Planted.End.REFUSED) {
        throw e;
      }
    }
  }

  private static IntakeRequest request(Planted sent, CarriedFiles files) {
    return IntakeRequest.of(sent.set(), files.file(sent.file()))
        .from(sent.supplier())
        .receivedOn(sent.received())
        .covering(sent.covers());
  }
}
