package org.wangge.returns.web;

import java.math.BigDecimal;
import java.util.List;

/** What clients send about a case. */
final class CaseActs {

    private CaseActs() {}

    record HandoverRequest(String to, String note) {}

    record TransferRequest(String unit, String reason) {}

    record AnswerRequest(String note, String reason, String grid) {}

    record CheckRequest(String on, String session, BigDecimal temperature, List<String> symptoms, String remark) {}

    record TestRequest(String on, String result, String sampledAt, String laboratory) {}

    record ClosureRequest(String outcome, String reason) {}

    record GridRequest(String grid) {}

    record RevealRequest(String field, String reason) {}

    record Made(String id) {}

    record Revealed(String field, String value) {}
}
