package org.wangge.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.wangge.ids.Ids;

/**
 * A post at a unit with what is fixed for it (七定): duty, team, mechanism, plan and equipment; the person is an
 * {@link Appointment}.
 */
@Entity
public class Post {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String unitCode;
    private String title;
    private String duty;
    private String team;
    private String mechanism;
    private String plan;
    private String equipment;

    @Version
    private Integer version;

    protected Post() {}

    public Post(Role role, Unit unit) {
        if (role.level() != unit.level()) {
            throw new IllegalArgumentException(role.key() + " has no post at a " + unit.level());
        }
        this.id = Ids.next();
        this.role = role;
        this.unitCode = unit.code();
    }

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public String unitCode() {
        return unitCode;
    }

    /** Fixes what the post is for; any of them may be left open with {@code null}. */
    public void describe(String title, String duty, String team, String mechanism, String plan, String equipment) {
        this.title = title;
        this.duty = duty;
        this.team = team;
        this.mechanism = mechanism;
        this.plan = plan;
        this.equipment = equipment;
    }

    public String title() {
        return title;
    }

    public String duty() {
        return duty;
    }

    public String team() {
        return team;
    }

    public String mechanism() {
        return mechanism;
    }

    public String plan() {
        return plan;
    }

    public String equipment() {
        return equipment;
    }
}
