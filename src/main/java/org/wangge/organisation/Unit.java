package org.wangge.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A unit of the grid. Its path holds the codes from the city down to itself, each followed by a slash. */
@Entity
public class Unit implements Persistable<String> {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String parentCode;
    private String path;

    @Transient
    private boolean stored;

    protected Unit() {}

    public Unit(String code, String name, Level level, Unit parent) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.parentCode = parent == null ? null : parent.code;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Level level() {
        return level;
    }

    public String parentCode() {
        return parentCode;
    }

    public String path() {
        return path;
    }

    public boolean isWithin(String otherPath) {
        return path.startsWith(otherPath);
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
