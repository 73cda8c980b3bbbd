/** The name of the field that proves that a form came from a page of ours. */
export const formTokenField = 'form-token';
