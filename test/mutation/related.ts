// The tests of the three stages as one file, so that a mutant loads the library once. Every case of the corpus is one of them.
import "../cases.test.js";
import "../3-frame/arguments.test.js";
import "../3-frame/clauses.test.js";
import "../3-frame/factuality.test.js";
import "../3-frame/tolls.test.js";
import "../3-frame/triggers.test.js";
import "../4-attribute/cases.test.js";
import "../5-resolve/actors.test.js";
import "../5-resolve/places.test.js";
import "../5-resolve/times-news.test.js";
import "../5-resolve/times-publication.test.js";
import "../5-resolve/times.test.js";
// Last, so that a mutant which a test of its own kills is not counted for these.
import "../approved/approved.test.js";
