package org.wangge.returns;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.problem.Problem;
import org.wangge.security.Act;
import org.wangge.security.Viewer;

/**
 * Who sees which case: those whose posts cover its place, the health workers of the centralised place where the person
 * stays, and its custodian wherever they are.
 */
@Service
@Transactional(readOnly = true)
public class CaseAccess {

    private final ReturnCases cases;

    CaseAccess(ReturnCases cases) {
        this.cases = cases;
    }

    /** @throws Problem 403 for posts that read no cases, 404 for a case that is not there or outside the units */
    public ReturnCase visible(String number, Viewer viewer) {
        viewer.require(Act.READ_CASES);
        return cases.findByNumber(number).filter(of -> sees(viewer, of)).orElseThrow(Problem::notFound);
    }

    public boolean sees(Viewer viewer, ReturnCase of) {
        return viewer.sees(of.where().path())
                || atFacility(of, viewer, Act.RECORD_TEST)
                || (viewer.may(Act.READ_CASES) && of.custodianId().equals(viewer.accountId()));
    }

    /** @throws Problem 403 where no post that covers the case allows the act */
    public ReturnCase allowed(String number, Viewer viewer, Act act) {
        ReturnCase of = visible(number, viewer);
        if (!viewer.may(act, of.where().path()) && !atFacility(of, viewer, act)) {
            throw Problem.forbidden();
        }
        return of;
    }

    /** What the custodian does, or a supervisor in their absence. */
    public ReturnCase forCustodian(String number, Viewer viewer) {
        ReturnCase of = visible(number, viewer);
        if (!of.custodianId().equals(viewer.accountId())
                && !viewer.may(Act.SUPERVISE, of.where().path())) {
            throw Problem.forbidden();
        }
        return of;
    }

    /** At a centralised place the health workers watch as well. */
    public ReturnCase forChecks(String number, Viewer viewer) {
        ReturnCase of = visible(number, viewer);
        boolean health = of.plan().place() == Place.CENTRALISED
                && (viewer.may(Act.RECORD_TEST, of.where().path()) || atFacility(of, viewer, Act.RECORD_TEST));
        if (!health && !viewer.may(Act.RECORD_CHECK, of.where().path())) {
            throw Problem.forbidden();
        }
        return of;
    }

    /** The health workers of the centralised place where the person stays. */
    private static boolean atFacility(ReturnCase of, Viewer viewer, Act act) {
        return act == Act.RECORD_TEST
                && of.facilityCode() != null
                && viewer.member().posts().stream()
                        .anyMatch(post -> act.roles().contains(post.role())
                                && post.unitCode().equals(of.facilityCode()));
    }
}
