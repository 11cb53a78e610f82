/** Addresses of the list of access rules, narrowed to one scope or one subject. Pure. */
export function rulesOfScope(type: string, id: string): string {
  return address(`scopeType==${type},scopeId==${id}`);
}

export function rulesOfSubject(type: string, id: string): string {
  return address(`subjectType==${type},subjectId==${id}`);
}

function address(filterBy: string): string {
  return `/access-rules?filterBy=${encodeURIComponent(filterBy)}`;
}
