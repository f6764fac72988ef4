package org.wangge.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wangge.organisation.Accounts;
import org.wangge.organisation.Level;
import org.wangge.organisation.Posts;
import org.wangge.organisation.Queue;
import org.wangge.organisation.Role;
import org.wangge.organisation.Staff;
import org.wangge.organisation.StaffMember;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;

/**
 * Answers the engine's questions about people from our own tables: a user is an account, a group a queue, a tenant a
 * unit. It can't be written to, and knows no passwords: people sign in to the application, never to the engine.
 */
@Component
class StaffIdentityProvider implements ReadOnlyIdentityProvider {
    private final Staff staff;
    private final Accounts accounts;
    private final Units units;
    private final Posts posts;
    private final EngineScope scope;
    private final MessageSource messages;

    StaffIdentityProvider(
            Staff staff, Accounts accounts, Units units, Posts posts, EngineScope scope, MessageSource messages) {
        this.staff = staff;
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
        this.scope = scope;
        this.messages = messages;
    }

    Stream<User> users(Collection<String> usernames) {
        return staff.of(usernames).stream().filter(StaffMember::enabled).map(m -> user(m.username(), m.name()));
    }

    Stream<User> usersOf(String queue) {
        return Queue.parse(queue).map(staff::holders).orElse(List.of()).stream().map(m -> user(m.username(), m.name()));
    }

    Stream<User> allUsers() {
        return accounts.findAll().stream()
                .filter(account -> account.isEnabled())
                .map(account -> user(account.username(), account.name()));
    }

    Stream<Group> groupsOf(String username) {
        return member(username).stream()
                .flatMap(member -> member.posts().stream())
                .map(post -> group(post.queue(), post.unitName()));
    }

    Stream<Group> groups(String... queues) {
        return Arrays.stream(queues)
                .map(Queue::parse)
                .flatMap(Optional::stream)
                .flatMap(queue -> units
                        .findById(queue.unitCode())
                        .filter(unit -> unit.level() == queue.role().level())
                        .map(unit -> group(queue, unit.name()))
                        .stream());
    }

    Stream<Group> allGroups() {
        return posts.findAll().stream()
                .map(post -> new Queue(post.role(), post.unitCode()))
                .map(queue -> group(queue, queue.unitCode()));
    }

    /** @param whole with what belongs to no unit, which is for nobody but the person themselves to know */
    Stream<Tenant> tenantsOf(String username, boolean whole) {
        List<String> known =
                member(username).map(scope::tenants).map(List::copyOf).orElse(List.of());
        Stream<Tenant> others = known.stream()
                .filter(tenant -> whole && !Variables.isUnit(tenant))
                .map(StaffIdentityProvider::tenant);
        return Stream.concat(tenants(known), others);
    }

    Stream<Tenant> tenantsOfQueue(String queue) {
        return Queue.parse(queue).flatMap(found -> units.findById(found.unitCode())).stream()
                .flatMap(unit -> tenants(scope.tenants(unit.level(), unit.path())));
    }

    Stream<Tenant> tenants(Collection<String> codes) {
        return units.findAllById(codes).stream()
                .filter(unit -> unit.level().compareTo(Level.VILLAGE) <= 0)
                .map(StaffIdentityProvider::tenant);
    }

    Stream<Tenant> allTenants() {
        return Stream.of(Level.CITY, Level.TOWNSHIP, Level.VILLAGE)
                .flatMap(level -> units.findByLevelOrderByCode(level).stream())
                .map(StaffIdentityProvider::tenant);
    }

    private Optional<StaffMember> member(String username) {
        return staff.of(username).filter(StaffMember::enabled);
    }

    private static User user(String username, String name) {
        UserEntity user = new UserEntity(username);
        user.setFirstName(name);
        user.setLastName("");
        return user;
    }

    private Group group(Queue queue, String unitName) {
        GroupEntity group = new GroupEntity(queue.toString());
        group.setName(unitName + " · " + label(queue.role()));
        group.setType("WORKFLOW");
        return group;
    }

    private String label(Role role) {
        return messages.getMessage("role." + role.key(), null, role.key(), Locale.SIMPLIFIED_CHINESE);
    }

    private static Tenant tenant(Unit unit) {
        TenantEntity tenant = new TenantEntity(unit.code());
        tenant.setName(unit.name());
        return tenant;
    }

    private static Tenant tenant(String scope) {
        TenantEntity tenant = new TenantEntity(scope);
        tenant.setName(scope);
        return tenant;
    }

    @Override
    public User findUserById(String username) {
        return users(List.of(username)).findFirst().orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffUserQuery(executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new StaffUserQuery(null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("Users are not in the engine's tables");
    }

    @Override
    public boolean checkPassword(String username, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String queue) {
        return groups(queue).findFirst().orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new QueueQuery(executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new QueueQuery(null);
    }

    @Override
    public Tenant findTenantById(String code) {
        return tenants(List.of(code)).findFirst().orElse(null);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new UnitQuery(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new UnitQuery(null);
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    @Override
    public void flush() {
        // nothing is ever changed here
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
