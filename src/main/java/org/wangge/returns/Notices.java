package org.wangge.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.audit.AuditTrail;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.documents.IsolationNotice;
import org.wangge.documents.LawOfTheDay;
import org.wangge.documents.LegalBasis;
import org.wangge.documents.NoticeMeasure;
import org.wangge.documents.NoticePerson;
import org.wangge.documents.ReleaseNotice;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.population.Resident;
import org.wangge.population.Residents;
import org.wangge.problem.Problem;

/**
 * The written notices of a case. They name the person in clear, since they are that person's; so opening one is an act
 * on the record.
 */
@Service
@Transactional
public class Notices {

    private final Orders orders;
    private final Tests tests;
    private final TaskRecords records;
    private final Residents residents;
    private final Accounts accounts;
    private final PlaceNames places;
    private final Sites sites;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    Notices(
            Orders orders,
            Tests tests,
            TaskRecords records,
            Residents residents,
            Accounts accounts,
            PlaceNames places,
            Sites sites,
            Timeline timeline,
            AuditTrail audit,
            MessageSource texts,
            Clock clock) {
        this.orders = orders;
        this.tests = tests;
        this.records = records;
        this.residents = residents;
        this.accounts = accounts;
        this.places = places;
        this.sites = sites;
        this.timeline = timeline;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The notice by which the orders of a case were issued, with the dates of all that are not superseded. */
    public IsolationNotice isolation(ReturnCase of, Long orderId) {
        List<IsolationOrder> all = orders.findByCaseIdOrderByFromDateAscIdAsc(of.id());
        IsolationOrder asked = all.stream()
                .filter(order -> order.id().equals(orderId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        List<IsolationOrder> together = all.stream()
                .filter(order ->
                        order.issuedAt().equals(asked.issuedAt()) || order.id().equals(orderId))
                .toList();
        opened(of, "isolation-notice");
        LocalDate issuedOn = Days.of(asked.issuedAt());
        Account contact = accounts.findById(of.custodianId()).orElseThrow();
        return new IsolationNotice(
                together.get(0).number(),
                body(asked.issuingBody()),
                issuedOn,
                person(of),
                together.stream().map(order -> measure(of, order)).toList(),
                asked.scope(),
                tests.findByCaseIdOrderByOnDateAscIdAsc(of.id()).stream()
                        .filter(CaseTest::isPlanned)
                        .map(CaseTest::onDate)
                        .toList(),
                List.of(basis(asked.basis(), issuedOn)),
                asked.rule(),
                Integer.toString(asked.ruleVersion()),
                contact.name(),
                contact.phone());
    }

    /** @throws Problem 409 {@code not-released} until a release was decided, or the term has ended by the clock */
    public ReleaseNotice release(ReturnCase of) {
        List<IsolationOrder> all = orders.findByCaseIdOrderByFromDateAscIdAsc(of.id()).stream()
                .filter(order -> !order.isSuperseded())
                .toList();
        boolean over = all.stream().allMatch(order -> order.endedAt() != null);
        if (all.isEmpty() || (of.releaseAgreedAt() == null && !over)) {
            throw Problem.conflict("not-released");
        }
        opened(of, "release-notice");
        IsolationOrder first = all.get(0);
        Account contact = accounts.findById(of.custodianId()).orElseThrow();
        String opinion = records.lastAnswer(of, "agree-release", "opinion");
        return new ReleaseNotice(
                of.number() + "-R",
                first.number(),
                body(first.issuingBody()),
                of.releaseAgreedAt() == null ? Days.today(clock) : Days.of(of.releaseAgreedAt()),
                person(of),
                all.stream().map(order -> measure(of, order)).toList(),
                opinion.isEmpty() ? text("notice.term-ended") : opinion,
                contact.name(),
                contact.phone());
    }

    private void opened(ReturnCase of, String document) {
        timeline.record(of, "document-opened", document);
        audit.record(
                "document-opened", "case", of.number(), of.where().village(), java.util.Map.of("document", document));
    }

    private NoticePerson person(ReturnCase of) {
        Resident person = residents.find(of.residentId()).orElseThrow();
        return new NoticePerson(person.name(), person.identity().number(), person.phone(), person.address());
    }

    private NoticeMeasure measure(ReturnCase of, IsolationOrder order) {
        String where = order.place() == Place.CENTRALISED ? sites.name(order.facilityCode()) : places.of(of.where());
        String kind = order.place() == Place.CENTRALISED ? "centralised" : Codes.of(order.measure());
        return new NoticeMeasure(text("notice.measure." + kind), where, order.fromDate(), order.untilDate());
    }

    private String body(String code) {
        return text("notice.body." + code);
    }

    private static String basis(String code, LocalDate on) {
        return LawOfTheDay.on(on).bases().stream()
                .filter(basis -> basis.code().equals(code))
                .map(LegalBasis::text)
                .findFirst()
                .orElse(code);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
