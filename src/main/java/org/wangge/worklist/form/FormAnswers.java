package org.wangge.worklist.form;

import java.util.List;
import java.util.Map;
import org.wangge.problem.FieldFault;

/**
 * The answers to a form, as read.
 *
 * @param values each input of the form by its path; {@code null} where it is empty, hidden, disabled or faulty. Text
 *     and choices are {@code String}, numbers {@code BigDecimal}, checkboxes {@code Boolean}, dates {@code LocalDate},
 *     times {@code LocalTime}, both {@code Instant}, several choices {@code List<String>}
 * @param faults what is wrong, in the order of the form; empty where the answers may be taken
 */
public record FormAnswers(Map<String, Object> values, List<FieldFault> faults) {}
