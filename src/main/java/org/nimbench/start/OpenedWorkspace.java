package org.nimbench.start;

import java.nio.file.Path;
import org.nimbench.ui.data.DataQuestions;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.map.MapQuestions;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.trends.TrendQuestions;
import org.nimbench.work.Progress;

/** An open workspace as the window sees it: answers for each screen, and no more. */
public interface OpenedWorkspace extends AutoCloseable {
  /** Where it is. */
  Path file();

  /** What it is called. */
  String name();

  /** What can be filtered by. */
  FilterChoices choices();

  /** What the Data screen asks. */
  DataQuestions data();

  /** Reads again what can be filtered by, after new data; on a worker thread. */
  void reread(Progress progress);

  /** Answers for the map. */
  MapQuestions map();

  /** Answers for the trend. */
  TrendQuestions trends();

  /** What is done with products. */
  ProductDesk products();

  /** What is done with the show for the meeting. */
  MeetingDesk meeting();

  /** Lets go of the file. */
  @Override
  void close();
}
