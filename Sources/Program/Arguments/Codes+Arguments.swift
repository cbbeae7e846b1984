import ArgumentParser
import Facts
import Regulation

// The codes of the records are what people type. A wrong one is wrong use, and the message lists the right ones.

extension Language: ExpressibleByArgument {}
extension ClientKind.Code: ExpressibleByArgument {}
extension LegalForm: ExpressibleByArgument {}
extension PersonRole: ExpressibleByArgument {}
extension ContactDirection: ExpressibleByArgument {}
extension ContactNature: ExpressibleByArgument {}
extension ConsentGiver: ExpressibleByArgument {}
extension RequestRight: ExpressibleByArgument {}
extension IdentityMethod: ExpressibleByArgument {}
extension ExtensionReason: ExpressibleByArgument {}
extension RequestOutcome: ExpressibleByArgument {}
extension RefusalGround: ExpressibleByArgument {}
extension NotificationResult: ExpressibleByArgument {}
extension PartyRole: ExpressibleByArgument {}
extension DocumentKind: ExpressibleByArgument {}
extension ErasureGround: ExpressibleByArgument {}
extension RetentionClass: ExpressibleByArgument {}
extension ShareGround: ExpressibleByArgument {}
extension SubjectRule.Code: ExpressibleByArgument {}
extension UntoldReason: ExpressibleByArgument {}
extension CalendarPeriod.Unit: ExpressibleByArgument {}
extension TransferMechanism: ExpressibleByArgument {}
extension AgreementClause: ExpressibleByArgument {}
extension Promise: ExpressibleByArgument {}
extension HolidayCalendar: ExpressibleByArgument {}
