package org.wangge.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.wangge.ids.Ids;

/** Somebody holds a post from a date to a date, both included; without an end until further notice. */
@Entity
public class Appointment {

    @Id
    private Long id;

    private Long accountId;
    private Long postId;
    private LocalDate fromDate;
    private LocalDate untilDate;

    @Version
    private Integer version;

    protected Appointment() {}

    public Appointment(Account account, Post post, LocalDate from, LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("An appointment ends after it begins");
        }
        this.id = Ids.next();
        this.accountId = account.id();
        this.postId = post.id();
        this.fromDate = from;
        this.untilDate = until;
    }

    public Long id() {
        return id;
    }

    public Long accountId() {
        return accountId;
    }

    public Long postId() {
        return postId;
    }

    public LocalDate from() {
        return fromDate;
    }

    public LocalDate until() {
        return untilDate;
    }

    public void endOn(LocalDate lastDay) {
        this.untilDate = lastDay;
    }
}
