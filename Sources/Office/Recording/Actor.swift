package import Facts

/// Somebody who acts, by the name they go by and how that is known.
///
/// The name is sealed before it goes anywhere: entries hold a random id.
package struct Actor: Hashable, Sendable {
    package let name: String
    package let evidence: ActorEvidence

    package init(name: String, evidence: ActorEvidence) {
        self.name = name
        self.evidence = evidence
    }
}

extension Actor: CustomStringConvertible, CustomReflectable {
    package var description: String { "an actor (\(evidence.rawValue))" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
