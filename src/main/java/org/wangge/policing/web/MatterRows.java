package org.wangge.policing.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.codes.Codes;
import org.wangge.organisation.Account;
import org.wangge.organisation.Accounts;
import org.wangge.policing.Matter;
import org.wangge.policing.MatterAccess;
import org.wangge.policing.Matters;
import org.wangge.policing.Sight;
import org.wangge.returns.CaseAccess;
import org.wangge.returns.ReturnCase;
import org.wangge.returns.ReturnCaseSearch;
import org.wangge.security.Viewer;

/** Makes rows of a list of matters, as much of each as the reader sees. */
@Component
@Transactional(readOnly = true)
class MatterRows {

    private final MatterAccess access;
    private final CaseAccess caseAccess;
    private final ReturnCaseSearch cases;
    private final Accounts accounts;
    private final Matters all;

    MatterRows(MatterAccess access, CaseAccess caseAccess, ReturnCaseSearch cases, Accounts accounts, Matters all) {
        this.access = access;
        this.caseAccess = caseAccess;
        this.cases = cases;
        this.accounts = accounts;
        this.all = all;
    }

    /** @param matters what the viewer has found: how it ended may be seen of each */
    List<MatterRow> of(List<Matter> matters, Viewer viewer) {
        Map<Long, String> people = names(matters.stream().map(Matter::officerId));
        Set<String> seen = seen(matters.stream().map(Matter::caseNumber), viewer);
        Map<Long, Matter> mains = mains(matters);
        return matters.stream()
                .map(matter -> row(
                        matter,
                        access.opens(matter, viewer) ? Sight.FILE : Sight.OUTCOME,
                        matter.joinedInto() == null ? matter : mains.getOrDefault(matter.joinedInto(), matter),
                        people,
                        seen))
                .toList();
    }

    /** What has ended of that into which others were joined: whoever reported a part learns how the whole ended. */
    private Map<Long, Matter> mains(List<Matter> matters) {
        List<Long> ids = matters.stream()
                .map(Matter::joinedInto)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : all.findAllById(ids).stream()
                        .filter(main -> !main.isOpen())
                        .collect(Collectors.toMap(Matter::id, main -> main));
    }

    /** What was unsealed is shown whole, without its case. */
    MatterRow whole(Matter of) {
        return row(of, Sight.FILE, of, names(Stream.ofNullable(of.officerId())), Set.of());
    }

    private static MatterRow row(Matter of, Sight sight, Matter main, Map<Long, String> people, Set<String> seen) {
        boolean file = sight == Sight.FILE;
        return new MatterRow(
                of.key(),
                Codes.of(of.kind()),
                of.unit(),
                file || !of.isOpen() ? Codes.of(of.stage()) : null,
                Codes.of(file ? of.end() : main.end()),
                Days.local(of.reportedAt()),
                of.caseNumber() != null && seen.contains(of.caseNumber()) ? of.caseNumber() : null,
                file ? Days.local(of.dueAt()) : null,
                file ? people.get(of.officerId()) : null,
                Codes.of(sight));
    }

    /** The names of people by their accounts. */
    Map<Long, String> names(Stream<Long> ids) {
        return accounts.findAllById(ids.filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Those of the cases that somebody sees. */
    Set<String> seen(Stream<String> numbers, Viewer viewer) {
        Collection<String> asked = numbers.filter(Objects::nonNull).collect(Collectors.toSet());
        return cases.byNumbers(asked).stream()
                .filter(of -> caseAccess.sees(viewer, of))
                .map(ReturnCase::number)
                .collect(Collectors.toSet());
    }
}
