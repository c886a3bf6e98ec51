/** What the meeting asks the engine. It knows no control and keeps nothing. */
@NullMarked
package org.nimbench.ui.present.desk;

import org.jspecify.annotations.NullMarked;
