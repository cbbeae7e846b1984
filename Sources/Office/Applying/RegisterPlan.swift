package import Facts
package import Regulation

/// What applying a declaration would record, before anything is.
package struct RegisterPlan: Sendable {
    package var steps: [RegisterStep] = []
    /// How many things are in the register already just as the declaration has them.
    package var unchanged = 0
    /// What the register would still not say, by article.
    package var gaps: [PlanGap] = []
    /// Things that were changed after the position that the declaration rests on, and that it would change back.
    package var conflicts: [RegisterStep] = []
    /// Activities and parties that run on in the register and that the declaration doesn't name.
    package var missing: [RegisterStep] = []
    /// What the parties of the register and of the declaration are called.
    package var parties: [StreamID: Opening<String>] = [:]
    /// Everything that applying the declaration could do, whatever the register says.
    var possible: [StepName] = []

    package func count(of change: RegisterStep.Change) -> Int {
        steps.count { $0.change == change }
    }

    /// What is recorded: with what the declaration doesn't name, where that is to be ended.
    package func steps(endMissing: Bool) -> [RegisterStep] { steps + (endMissing ? missing : []) }
}

/// Something missing in one thing of the register.
package struct PlanGap: Sendable {
    /// What the organisation calls the thing; its own words.
    package let title: String
    package let gap: RegisterGap
}
