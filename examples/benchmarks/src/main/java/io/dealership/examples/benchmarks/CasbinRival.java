package io.dealership.examples.benchmarks;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.examples.benchmarks.ApprovalStore.Act;
import io.dealership.examples.benchmarks.ApprovalStore.Want;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.joda.money.Money;

/**
 * jCasbin with the roles and limits of {@link ApprovalStore}: a policy says that a role is asked
 * for an action from one amount up to another. Each who said yes is looked at, by the post of whose
 * authority it is, and so is the one who asks. It knows no stages, terms, delegations, signatures
 * or four eyes.
 *
 * <p>Amounts are texts of the same length, for policies are texts, and they compare as numbers do.
 */
final class CasbinRival {

  private static final String MODEL =
      """
      [request_definition]
      r = who, action, amount

      [policy_definition]
      p = role, action, over, upTo

      [role_definition]
      g = _, _

      [policy_effect]
      e = some(where (p.eft == allow))

      [matchers]
      m = r.action == p.action && r.amount > p.over && r.amount <= p.upTo && g(r.who, p.role)
      """;

  private static final String MOST = "999999999999";

  private final Map<ActionCode, Enforcer> enforcers = new HashMap<>();

  /**
   * Loads the policies.
   *
   * @param isSplit whether each action gets an enforcer of its own, so that an enforcer has no
   *     policies but those of the action; else there is one with all
   */
  CasbinRival(ApprovalStore store, boolean isSplit) {
    Enforcer one = enforcer(store);
    for (Act action : store.actions) {
      Enforcer enforcer = isSplit ? enforcer(store) : one;
      add(enforcer, action, action.few(), text(Act.FREE), text(Act.SMALL));
      add(enforcer, action, action.many(), text(Act.SMALL), MOST);
      enforcers.put(action.code(), enforcer);
    }
  }

  private static Enforcer enforcer(ApprovalStore store) {
    Model model = new Model();
    model.loadModelFromText(MODEL);
    Enforcer enforcer = new Enforcer(model);
    enforcer.enableLog(false);
    for (Assignment post : store.staff.on(ApprovalStore.DAY)) {
      enforcer.addGroupingPolicy(post.employee().value(), post.role().code());
    }
    return enforcer;
  }

  private static void add(
      Enforcer enforcer, Act action, List<Want> wants, String over, String upTo) {
    for (Want want : wants) {
      for (RoleId role : want.roles()) {
        enforcer.addPolicy(role.code(), action.code().code(), over, upTo);
      }
    }
  }

  private static String text(Money amount) {
    String text = Long.toString(amount.getAmountMinorLong());
    return "0".repeat(MOST.length() - text.length()) + text;
  }

  /** By approval, whether it is of a post that is asked; and before all, of the one who asks. */
  boolean[] check(ApprovalRequest request, List<Approval> approvals) {
    Enforcer enforcer = enforcers.get(request.action());
    if (enforcer == null) {
      throw new IllegalArgumentException("There is no action " + request.action());
    }
    String action = request.action().code();
    String amount = text(request.amount().orElseThrow());
    boolean[] asked = new boolean[approvals.size() + 1];
    asked[0] = enforcer.enforce(request.requestedBy().value(), action, amount);
    for (int i = 0; i < approvals.size(); i++) {
      Approval approval = approvals.get(i);
      EmployeeNumber whose = approval.onBehalfOf().orElseGet(() -> approval.by().orElseThrow());
      asked[i + 1] = enforcer.enforce(whose.value(), action, amount);
    }
    return asked;
  }
}
