package io.dealership.rules.process;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import java.util.List;
import java.util.Optional;

/**
 * An activity of a workflow, looked up once, so that cases can be replayed quickly. It belongs to
 * the {@link ReplayDesk} that made it.
 *
 * @since 0.1
 */
public final class ReplayStep {

  /** The slot of an activity that nothing is compared with. */
  static final int NO_SLOT = -1;

  private final ActivityPath path;
  private final Activity activity;

  /** Empty if it lies in a part. */
  private final Optional<Place> place;

  final List<RoleId> roles;
  final List<DocumentCode> produces;
  final List<SignerCode> signers;

  /** The bits of the documents that it needs, and that are looked at. */
  final long[] needs;

  /** Where its doer and amount are kept, if others are compared with it; without parts. */
  final int slot;

  /** The slots of the activities whose doer has to be another one. */
  final int[] otherHands;

  final boolean hasCertificates;
  final boolean hasAmounts;
  final boolean hasHands;
  final boolean hasGuards;

  ReplayStep(ReplayDesk desk, ActivityPath path, Activity activity, long[] needs) {
    this.path = path;
    this.activity = activity;
    this.needs = needs;
    ReplayScope scope = desk.scope();
    this.place =
        path.parts().size() > 1
            ? Optional.empty()
            : Optional.of(desk.processDesk().engine().place(path));
    this.roles = scope.has(CaseAspect.ROLES) ? activity.roles() : List.of();
    boolean papers = scope.has(CaseAspect.DOCUMENTS);
    this.produces = papers ? activity.produces().stream().filter(scope::sees).toList() : List.of();
    boolean signatures = scope.has(CaseAspect.SIGNATURES);
    this.signers =
        signatures ? activity.signers().stream().filter(scope::sees).toList() : List.of();
    this.hasCertificates = scope.has(CaseAspect.CERTIFICATES) && !activity.certificates().isEmpty();
    this.hasHands = scope.has(CaseAspect.HANDS) && !activity.otherHandsThan().isEmpty();
    this.hasAmounts = scope.has(CaseAspect.AMOUNTS) && !activity.amounts().isEmpty();
    this.hasGuards = scope.has(CaseAspect.GUARDS) && !activity.guards().isEmpty();
    this.slot = desk.slot(path);
    this.otherHands =
        hasHands ? activity.otherHandsThan().stream().mapToInt(desk::slot).toArray() : new int[0];
  }

  /** The path of the activity, without numbers of instances. */
  public ActivityPath path() {
    return path;
  }

  /** The activity. */
  public Activity activity() {
    return activity;
  }

  /** Whether it lies in a part, so that events have to say in which instance. */
  public boolean isInPart() {
    return place.isEmpty();
  }

  /** Whether its amount is compared with others, or others with it. */
  public boolean needsAmount() {
    return hasAmounts || slot != NO_SLOT;
  }

  Optional<Place> place() {
    return place;
  }
}
