package import Facts

extension ProcessorContent {
    /// What an activity that uses this party lacks on a day, for want of an agreement (Article 28(3)).
    ///
    /// `hasEnded`: Whether it has stopped working with the data by then.
    package func agreementGap(on day: Day, hasEnded: Bool) -> Gap? {
        switch role {
        case .processor: break
        case .independentController, .jointController, .authority: return nil
        }
        if hasEnded { return .processorEnded }
        if agreementCovers(day) { return nil }
        if let until = agreement?.until, until < day { return .agreementExpired }
        return .agreementMissing
    }
}
